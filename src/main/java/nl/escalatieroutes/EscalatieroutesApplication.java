package nl.escalatieroutes;

import java.util.OptionalInt;
import java.util.TimeZone;
import nl.escalatieroutes.database.MaakDatabase;
import nl.escalatieroutes.database.VerhuisDatabase;
import nl.escalatieroutes.onderhoud.HernoemGroep;
import nl.escalatieroutes.onderhoud.MaakBeheerder;
import nl.escalatieroutes.onderhoud.VerwijderDemomensen;
import nl.escalatieroutes.opdracht.Opdrachten;
import nl.escalatieroutes.route.controle.Controleopdracht;
import nl.escalatieroutes.speel.Exporteeropdracht;
import nl.escalatieroutes.speel.Speelopdracht;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The process application: Camunda, its web applications and the routes in {@code processes/}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EscalatieroutesApplication {

    static {
        // Terms are Dutch calendar terms and the engine reckons timers in the JVM's zone, whatever the machine's is.
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
    }

    /** Starts the program, or does what the first word on the command line asks. */
    public static void main(String[] args) {
        OptionalInt code = new Opdrachten(new Controleopdracht(), new Speelopdracht(), new Exporteeropdracht(), new MaakDatabase(),
                new VerhuisDatabase(), new MaakBeheerder(), new VerwijderDemomensen(), new HernoemGroep()).voerUit(args);
        if (code.isPresent()) {
            System.exit(code.getAsInt());
        }
        SpringApplication.run(EscalatieroutesApplication.class, args);
    }
}
