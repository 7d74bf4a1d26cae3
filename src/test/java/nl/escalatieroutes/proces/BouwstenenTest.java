package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.escalatieroutes.proces.bouwsteen.IncidentBijTaak;
import nl.escalatieroutes.proces.klok.TermijnUitdrukking;
import nl.escalatieroutes.route.controle.Bouwstenen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check allows to call on a building block is what there is to call. */
class BouwstenenTest {

    private static final Map<String, Class<?>> KLASSEN = Map.of(
            "termijn", TermijnUitdrukking.class, "partij", Partij.class, "incident", IncidentBijTaak.class,
            "stilstand", Stilstand.class);

    static Set<String> namen() {
        return Bouwstenen.METHODEN.keySet();
    }

    @ParameterizedTest
    @MethodSource("namen")
    void deLijstIsWatDeBouwsteenKan(String naam) {
        Map<String, Integer> methoden = new TreeMap<>();
        Arrays.stream(KLASSEN.get(naam).getDeclaredMethods())
                .filter(methode -> Modifier.isPublic(methode.getModifiers()) && !methode.isSynthetic())
                .forEach(methode -> methoden.put(methode.getName(), methode.getParameterCount()));
        assertThat(methoden).isEqualTo(Bouwstenen.METHODEN.get(naam));
    }
}
