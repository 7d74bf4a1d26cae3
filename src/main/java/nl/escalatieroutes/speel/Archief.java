package nl.escalatieroutes.speel;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database that the program is set to, opened by a command. It is no {@code @Configuration}, as Speelkamer. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class})
class Archief {

    private static final String URL = "spring.datasource.url";
    private static final String IN_GEBRUIK = "[90020";
    private static final String BESTAAT_NIET = "[90146";

    /**
     * The ended cases; nothing can be written.
     *
     * @param instellingen Spring's own, as at a start of the program: {@code --spring.datasource.url=...}
     * @throws Gebruiksfout where the database is in use, or not there
     */
    static List<Casusverhaal> afgesloten(List<String> instellingen) {
        return open(instellingen, Archief::alleenLezen, archief -> new Geschiedenis(archief.getBean(JdbcClient.class)).afgesloten());
    }

    /** The same, where lines of the read log can be written too. */
    static <T> T metLeeslog(List<String> instellingen, Function<ApplicationContext, T> werk) {
        return open(instellingen, Archief::alleenDieErIs, werk);
    }

    private static <T> T open(List<String> instellingen, Consumer<ConfigurableEnvironment> hoe, Function<ApplicationContext, T> werk) {
        try (ConfigurableApplicationContext archief = new SpringApplicationBuilder(Archief.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> hoe.accept(context.getEnvironment()))
                // before the context there is: what is played stands alone on the output
                .run(Stream.concat(instellingen.stream(), Stream.of("--logging.level.root=OFF")).toArray(String[]::new))) {
            return werk.apply(archief);
        } catch (Gebruiksfout e) {
            throw e;
        } catch (RuntimeException e) {
            throw uitleg(e);
        }
    }

    private static void alleenLezen(ConfigurableEnvironment omgeving) {
        zet(omgeving, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", "true");
    }

    /** H2 would make a new one where there is none. */
    private static void alleenDieErIs(ConfigurableEnvironment omgeving) {
        zet(omgeving, ";IFEXISTS=TRUE", "false");
    }

    private static void zet(ConfigurableEnvironment omgeving, String bijEenBestand, String alleenLezen) {
        String url = omgeving.getProperty(URL, "");
        boolean bestand = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:") && !url.startsWith("jdbc:h2:tcp:");
        omgeving.getPropertySources().addFirst(new MapPropertySource("archief", Map.of(
                URL, bestand ? url + bijEenBestand : url,
                "spring.datasource.hikari.read-only", alleenLezen,
                // the connection that reads a part is free again when its lines are written
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
