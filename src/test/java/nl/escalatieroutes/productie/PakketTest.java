package nl.escalatieroutes.productie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.escalatieroutes.Testdatabase;
import nl.escalatieroutes.database.MaakDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jar as it is delivered, on PostgreSQL: {@code ./mvnw verify} has packed it when it runs these tests. */
@Tag("database")
@EnabledIfSystemProperty(named = "testdatabase", matches = "postgresql")
class PakketTest {

    private static final Path JAR = Path.of("target/escalatieroutes.jar");

    @Test
    void watOntbreektOfOnveiligIs_staatErInEenKeer_zonderStapelVanJava() throws IOException, InterruptedException {
        assumeTrue(Files.exists(JAR), "Er is nog geen jar: alleen ./mvnw verify toetst de jar.");
        String adres = Testdatabase.nieuw();
        assertThat(new MaakDatabase().voerUit(List.of("--spring.datasource.url=" + adres, "--spring.datasource.username=postgres",
                "--spring.datasource.password="), System.out)).isZero();
        JdbcClient.create(Testdatabase.bron(adres))
                .sql("insert into ACT_ID_USER (ID_, REV_, EMAIL_) values ('zi2t', 1, 'zi2t@voorbeeld.invalid')").update();

        Process programma = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-jar", JAR.toString(), "--spring.profiles.active=productie",
                "--spring.datasource.url=" + adres, "--spring.datasource.username=postgres").redirectErrorStream(true).start();
        String uitvoer = new String(programma.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(programma.waitFor()).isNotZero();
        assertThat(uitvoer.lines().filter(regel -> regel.startsWith("- ")).toList()).as(uitvoer).hasSize(8)
                .anyMatch(zin -> zin.contains("mensen van de demo") && zin.contains(": zi2t."))
                .anyMatch(zin -> zin.contains("'spring.datasource.password' is leeg"))
                .anyMatch(zin -> zin.contains("luistert buiten deze machine zonder TLS"))
                .anyMatch(zin -> zin.contains("niet naar een adres met TLS"))
                .anyMatch(zin -> zin.contains("Er is geen mailserver"))
                .anyMatch(zin -> zin.contains("Er is geen afzender"))
                .anyMatch(zin -> zin.contains("Er zijn geen domeinen"))
                .anyMatch(zin -> zin.contains("Er is niet gekozen hoe mensen zich aanmelden"));
        assertThat(uitvoer).doesNotContain("\tat ").doesNotContain("Exception");
    }
}
