package nl.escalatieroutes.route.controle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.route.Voorbeeld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check as a command: what people and CI read, and the exit code. */
class ControleopdrachtTest {

    @TempDir
    private Path processen;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @BeforeEach
    void legNeer() throws IOException {
        Voorbeeld.leg(processen.resolve("voorbeeldstreek"));
    }

    @Test
    void eenGoedeMapGeeftNul() {
        assertThat(controleer(processen.toString())).isZero();
        assertThat(uitvoer()).isEqualTo("Gecontroleerd: voorbeeldstreek. 0 fouten, 0 aandachtspunten.");
    }

    @Test
    void elkeFoutIsEenRegelEnDeCodeIsEen() throws IOException {
        Voorbeeld.vervang(processen.resolve("voorbeeldstreek/vraag.bpmn"), "camunda:formRef=\"vraag-beantwoorden\"", "");
        Voorbeeld.vervang(processen.resolve("voorbeeldstreek/contacten.csv"), "vraagbaak@voorbeeld.invalid", "INVULLEN");

        assertThat(controleer(processen.toString())).isOne();
        assertThat(uitvoer().lines()).anySatisfy(regel -> assertThat(regel).isEqualTo("FOUT voorbeeldstreek/vraag.bpmn, "
                        + "'Vraag beantwoorden' (vraag-beantwoorden): de taak heeft geen formulier. "
                        + "Kies bij Forms een Camunda Form en vul het id van het formulier in."))
                .anySatisfy(regel -> assertThat(regel).startsWith("LET OP voorbeeldstreek/contacten.csv, 'Vraagbaak' (vraagbaak): "))
                .last().asString().endsWith("fouten, 1 aandachtspunt.");
    }

    @Test
    void eenRegioAlleenWordtGecontroleerdNaastDeAndere() throws IOException {
        Voorbeeld.leg(processen.resolve("kopie"));

        assertThat(controleer(processen.resolve("kopie").toString())).isOne();
        assertThat(uitvoer()).contains("is al van een proces in de map 'voorbeeldstreek'").contains("Gecontroleerd: kopie.");
    }

    @Test
    void diagrammenZonderInstellingenZijnEenFout() throws IOException {
        Files.delete(processen.resolve("voorbeeldstreek/route.yaml"));

        assertThat(controleer(processen.toString())).isOne();
        assertThat(uitvoer()).contains("FOUT voorbeeldstreek: deze map heeft diagrammen maar geen route.yaml.");
    }

    @Test
    void watGeenMapMetRegiosIsWordtNietGecontroleerd() throws IOException {
        Path leeg = Files.createDirectories(processen.resolve("voorbeeldstreek/leeg"));
        assertThatThrownBy(() -> controleer(leeg.toString())).isInstanceOf(Gebruiksfout.class).hasMessageContaining("geen regio");
        assertThatThrownBy(() -> controleer(processen.resolve("weg").toString())).isInstanceOf(Gebruiksfout.class);
        assertThatThrownBy(() -> controleer("a", "b")).isInstanceOf(Gebruiksfout.class);
    }

    private int controleer(String... argumenten) {
        return new Controleopdracht().voerUit(List.of(argumenten), new PrintStream(bytes, true, UTF_8));
    }

    private String uitvoer() {
        return bytes.toString(UTF_8).strip();
    }
}
