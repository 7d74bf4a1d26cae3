package nl.escalatieroutes.hardestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** What the demo's database has committed is in its file, also when the program is killed right after. */
class DuurzaamTest {

    private static final int MINSTENS = 200;

    /** Writes numbers in a database, and says of each number that it is committed. */
    static class Schrijver {

        public static void main(String[] args) throws SQLException {
            try (Connection database = DriverManager.getConnection(args[0], "sa", "");
                    Statement opdracht = database.createStatement()) {
                opdracht.execute("create table if not exists GETAL (N int primary key, TEKST varchar)");
                for (int n = 1; ; n++) {
                    opdracht.execute("insert into GETAL values (" + n + ", '" + "x".repeat(n % 500) + "')");
                    System.out.println(n);
                }
            }
        }
    }

    @RepeatedTest(3)
    void watBevestigdIsOverleeftEenHardeStop(@TempDir Path map) throws Exception {
        Process schrijver = new ProcessBuilder(Klassenpad.java(), "-cp", Klassenpad.alles(), Schrijver.class.getName(), adres())
                .directory(map.toFile()).redirectError(new File(map.toFile(), "fouten")).start();
        int bevestigd = 0;
        try (BufferedReader uit = schrijver.inputReader(StandardCharsets.UTF_8)) {
            while (bevestigd < MINSTENS) {
                bevestigd = Integer.parseInt(uit.readLine());
            }
            schrijver.destroyForcibly();
            for (String regel = uit.readLine(); regel != null && regel.matches("\\d+"); regel = uit.readLine()) {
                bevestigd = Integer.parseInt(regel);
            }
        } catch (IOException gestopt) {
            // the stream ends with its writer
        }
        assertThat(schrijver.waitFor(10, TimeUnit.SECONDS)).isTrue();

        try (Connection database = DriverManager.getConnection(adres().replace("./", map + "/"), "sa", "");
                ResultSet rijen = database.createStatement().executeQuery("select count(*), max(N) from GETAL")) {
            rijen.next();
            // The last number may be cut off in the output; one more may have been committed but not yet said.
            assertThat(rijen.getInt(1)).isEqualTo(rijen.getInt(2)).isGreaterThanOrEqualTo(bevestigd);
        }
    }

    /** As the profile demo has it. */
    private static String adres() throws IOException {
        return (String) new YamlPropertySourceLoader().load("demo", new ClassPathResource("application-demo.yaml")).get(0)
                .getProperty("spring.datasource.url");
    }
}
