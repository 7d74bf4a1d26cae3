package nl.escalatieroutes.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What versions of a route are together: the newest is right about what it has. */
class RoutebeeldTest {

    @Test
    void eenTredeDieAndersGingHetenIsDezelfdeTrede() {
        Routebeeld beeld = beeld(
                versie(2, "praten kiezen", "goed", new Trede("Praten", List.of("praten"), false, List.of("goed"))),
                versie(1, "praten bellen", "goed prima", new Trede("Gesprek", List.of("praten", "bellen"), false, List.of("prima"))));

        assertThat(beeld.treden()).containsExactly(new Trede("Praten", List.of("praten", "bellen"), false, List.of("goed", "prima")));
    }

    @Test
    void watDeNieuwsteVersieAndersZegtGeldt() {
        Routebeeld beeld = beeld(
                versie(2, "praten bellen", "goed", new Trede("Praten", List.of("praten"), false)),
                versie(1, "praten bellen", "goed", new Trede("Gesprek", List.of("praten", "bellen"), false, List.of("goed"))));

        assertThat(beeld.treden()).as("'bellen' staat op geen trede meer, en 'goed' telt niet meer als opgelost")
                .containsExactly(new Trede("Praten", List.of("praten"), false));
        assertThat(beeld.namen(Routeversie::taken)).containsEntry("praten", "praten in versie 2");
    }

    @Test
    void eenTredeDieWegIsStaatWaarZijStond() {
        Routebeeld beeld = beeld(
                versie(3, "a c", "", trede("A", "a"), trede("C", "c")),
                versie(2, "a b2 c", "", trede("A", "a"), trede("B2", "b2"), trede("C", "c")),
                versie(1, "o a b c", "", trede("O", "o"), trede("A", "a"), trede("B", "b"), trede("C", "c")));

        assertThat(beeld.treden()).extracting(Trede::naam).containsExactly("O", "A", "B", "B2", "C");
    }

    @Test
    void eenTredeDieInTweeenGingHoudtHaarNaamVoorWatWegIs() {
        Routebeeld beeld = beeld(
                versie(2, "a b", "", trede("A", "a"), trede("B", "b")),
                versie(1, "a b c", "", new Trede("Samen", List.of("a", "b", "c"), false)));

        assertThat(beeld.treden()).extracting(Trede::taken).contains(List.of("a"), List.of("b"), List.of("c")).hasSize(3);
    }

    private static Routebeeld beeld(Routeversie... versies) {
        return new Routebeeld(List.of(versies));
    }

    private static Trede trede(String naam, String taak) {
        return new Trede(naam, List.of(taak), false);
    }

    private static Routeversie versie(int nummer, String taken, String einden, Trede... treden) {
        return new Routeversie("route:" + nummer, nummer, "Route", namen(taken, nummer), namen(einden, nummer), List.of(treden), Map.of());
    }

    private static Map<String, String> namen(String ids, int versie) {
        Map<String, String> namen = new LinkedHashMap<>();
        Stream.of(ids.split(" ")).filter(id -> !id.isEmpty()).forEach(id -> namen.put(id, id + " in versie " + versie));
        return namen;
    }
}
