package nl.escalatieroutes.route.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestandRegelTest {

    private static final String ONGEBRUIKT = "dit bestand gebruikt het programma niet.";

    @ParameterizedTest
    @ValueSource(strings = {"extra.groovy", "berichten/herinnering.text", "start.form.bak", "oud/contacten.csv"})
    void watNietsLeestVraagtAandacht(String bestand) throws IOException {
        for (Regiomap map : new Regiomappen(Path.of("processes")).alle()) {
            Map<String, byte[]> bestanden = new HashMap<>(map.bestanden());
            bestanden.put(bestand, new byte[] {'x'});

            Controle.Verslag verslag = Controle.zonderEngine().verslag(new Regiomap(map.naam(), bestanden), Map.of());

            assertThat(verslag.letOp()).filteredOn(gevonden -> gevonden.wat().equals(ONGEBRUIKT))
                    .extracting(Bevinding::toString).singleElement().asString().contains(bestand);
            assertThat(verslag.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Helmond", "helmond oost", "-helmond"})
    void deNaamVanDeMapKanInEenAdresStaan(String naam) throws IOException {
        Regiomap map = new Regiomappen(Path.of("processes")).alle().get(0);

        assertThat(Controle.zonderEngine().verslag(new Regiomap(naam, map.bestanden()), Map.of()).fouten())
                .extracting(Bevinding::wat).contains("de map heet '" + naam + "'.");
    }

    @Test
    void alleBestandenVanDeRegiosWordenGebruikt() throws IOException {
        for (Regiomap map : new Regiomappen(Path.of("processes")).alle()) {
            assertThat(Controle.zonderEngine().verslag(map, Map.of()).letOp()).extracting(Bevinding::wat).doesNotContain(ONGEBRUIKT);
        }
    }
}
