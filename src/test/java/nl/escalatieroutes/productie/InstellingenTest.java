package nl.escalatieroutes.productie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings that there are: those of the records, and the same in the README. */
@ExtendWith(OutputCaptureExtension.class)
class InstellingenTest {

    private record Rij(String betekenis, String standaard, String voorbeeld) {
    }

    @Test
    void deTabelInDeReadmeNoemtElkeInstellingMetHaarStandaard() throws IOException {
        Map<String, Rij> tabel = tabel();
        Map<String, String> instellingen = Instellingen.alle().stream()
                .collect(Collectors.toMap(Instelling::naam, Instelling::standaard));

        assertThat(tabel.keySet()).isEqualTo(instellingen.keySet());
        tabel.forEach((naam, rij) -> {
            assertThat(rij.standaard()).as("default of %s", naam).isEqualTo(instellingen.get(naam));
            assertThat(rij.betekenis()).as("meaning of %s", naam).isNotBlank();
            assertThat(rij.voorbeeld()).as("example of %s", naam).isNotBlank();
        });
    }

    @Test
    void deVoorbeeldenInDeReadmeZijnGeldig() throws IOException {
        OnbekendeInstellingen controle = new OnbekendeInstellingen(Instellingen.alle());
        tabel().forEach((naam, rij) -> {
            String voorbeeld = rij.voorbeeld().replace("`", "");
            assertThat(voorbeeld).as("example of %s", naam).startsWith(naam).contains("=");
            StandardEnvironment omgeving = new StandardEnvironment();
            Map<String, Object> waarden = new HashMap<>();
            for (String deel : voorbeeld.split("; ")) {
                waarden.put(deel.substring(0, deel.indexOf('=')), deel.substring(deel.indexOf('=') + 1));
            }
            omgeving.getPropertySources().addFirst(new MapPropertySource("voorbeeld", waarden));
            assertThat(controle.in(omgeving)).as("example of %s", naam).isEmpty();
        });
    }

    @Test
    void metEenOnbekendeInstellingStartHetProgrammaNiet(CapturedOutput uitvoer) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Leeg.class).web(WebApplicationType.NONE).profiles("leeg")
                .run("--escalatie.onzin=1", "--escalatie.mail.afzendr=x"))
                .isInstanceOfSatisfying(Startweigering.class, weigering -> assertThat(weigering.redenen()).hasSize(2));

        assertThat(uitvoer.getAll()).contains("Het programma start niet:", "- De instelling 'escalatie.mail.afzendr' bestaat niet",
                "- De instelling 'escalatie.onzin' bestaat niet").doesNotContain("at nl.escalatieroutes");
    }

    @Test
    void metEenMapDieErNietIsStartHetProgrammaNiet() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Leeg.class).web(WebApplicationType.NONE).profiles("leeg")
                .run("--escalatie.processen=bestaat-niet"))
                .isInstanceOf(Startweigering.class).hasMessageContaining("'bestaat-niet' van de instelling escalatie.processen");
        assertThatCode(() -> new SpringApplicationBuilder(Leeg.class).web(WebApplicationType.NONE).profiles("leeg")
                .run("--escalatie.processen=processes").close()).doesNotThrowAnyException();
    }

    @Configuration(proxyBeanMethods = false)
    static class Leeg {
    }

    private static Map<String, Rij> tabel() throws IOException {
        List<String> regels = Files.readAllLines(Path.of("README.md"));
        return regels.stream().filter(regel -> regel.startsWith("| `escalatie."))
                .map(regel -> regel.split("(?<!\\\\)\\|", -1))
                .collect(Collectors.toMap(cellen -> cellen[1].strip().replace("`", ""), cellen -> new Rij(cellen[2].strip(),
                        cellen[3].strip().replace("`", ""), cellen.length > 5 ? cellen[4].strip() : "")));
    }
}
