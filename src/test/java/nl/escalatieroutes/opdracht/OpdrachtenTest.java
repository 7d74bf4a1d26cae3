package nl.escalatieroutes.opdracht;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpdrachtenTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream uit = new PrintStream(bytes, true, UTF_8);
    private final Tel tel = new Tel();
    private final Opdrachten opdrachten = new Opdrachten(tel);

    @Test
    void deOpdrachtKrijgtWatErAchterHetWoordStaat_enGeeftDeCode() {
        int code = opdrachten.voerUit(new String[] {"tel", "een", "twee"}, uit);

        assertThat(code).isEqualTo(1);
        assertThat(tel.gekregen).containsExactly("een", "twee");
    }

    @Test
    void eenOnbekendWoordWordtGeweigerd_metDeLijstVanOpdrachten() {
        int code = opdrachten.voerUit(new String[] {"taart"}, uit);

        assertThat(code).isEqualTo(2);
        assertThat(bytes.toString(UTF_8)).contains("'taart' is niet bekend", "tel <woord>... - telt woorden");
        assertThat(tel.gekregen).isEmpty();
    }

    @Test
    void watNietKan_wordtGezegdMetHetGebruik() {
        int code = opdrachten.voerUit(new String[] {"tel"}, uit);

        assertThat(code).isEqualTo(2);
        assertThat(bytes.toString(UTF_8)).contains("Er zijn geen woorden.", "Gebruik: tel <woord>...");
    }

    @Test
    void alleenInstellingen_startHetProgramma() {
        assertThat(opdrachten.voerUit(new String[] {})).isEmpty();
        assertThat(opdrachten.voerUit(new String[] {"--server.port=0"})).isEmpty();
    }

    private static final class Tel implements Opdracht {

        private final List<String> gekregen = new ArrayList<>();

        @Override
        public String naam() {
            return "tel";
        }

        @Override
        public String uitleg() {
            return "tel <woord>... - telt woorden";
        }

        @Override
        public int voerUit(List<String> argumenten, PrintStream uit) {
            if (argumenten.isEmpty()) {
                throw new Gebruiksfout("Er zijn geen woorden.");
            }
            gekregen.addAll(argumenten);
            return 1;
        }
    }
}
