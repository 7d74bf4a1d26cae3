package nl.escalatieroutes.speel;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database that the program is set to, opened for reading only. It is no {@code @Configuration}, as Speelkamer. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
class Archief {

    private static final String URL = "spring.datasource.url";
    private static final String IN_GEBRUIK = "[90020";
    private static final String BESTAAT_NIET = "[90146";

    /**
     * @param instellingen Spring's own, as at a start of the program: {@code --spring.datasource.url=...}
     * @throws Gebruiksfout where the database is in use, or not there
     */
    static List<Casusverhaal> afgesloten(List<String> instellingen) {
        try (ConfigurableApplicationContext archief = new SpringApplicationBuilder(Archief.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> alleenLezen(context.getEnvironment()))
                // before the context there is: what is played stands alone on the output
                .run(Stream.concat(instellingen.stream(), Stream.of("--logging.level.root=OFF")).toArray(String[]::new))) {
            return new Geschiedenis(archief.getBean(JdbcClient.class)).afgesloten();
        } catch (RuntimeException e) {
            throw uitleg(e);
        }
    }

    private static void alleenLezen(ConfigurableEnvironment omgeving) {
        String url = omgeving.getProperty(URL, "");
        boolean bestand = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:") && !url.startsWith("jdbc:h2:tcp:");
        omgeving.getPropertySources().addFirst(new MapPropertySource("alleen-lezen", Map.of(
                URL, bestand ? url + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" : url,
                "spring.datasource.hikari.read-only", "true",
                "spring.datasource.hikari.maximum-pool-size", "1")));
    }

    private static Gebruiksfout uitleg(RuntimeException fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            String melding = String.valueOf(oorzaak.getMessage());
            if (melding.contains(IN_GEBRUIK) || melding.contains("may be already in use")) {
                return new Gebruiksfout("De database is in gebruik door het programma. Haal in het programma een export op"
                        + " (/api/dienst/afgesloten-casussen, als auditor) en noem die: --casussen <bestand>. Of stop het programma eerst.");
            }
            if (melding.contains(BESTAAT_NIET)) {
                return new Gebruiksfout("Op de plek van de instelling " + URL + " is geen database.");
            }
        }
        Throwable diepste = fout;
        while (diepste.getCause() != null) {
            diepste = diepste.getCause();
        }
        return new Gebruiksfout("De database is niet te lezen: " + String.valueOf(diepste.getMessage()).lines().findFirst().orElse(""));
    }
}
