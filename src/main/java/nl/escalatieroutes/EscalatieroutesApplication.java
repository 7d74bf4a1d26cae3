package nl.escalatieroutes;

import java.util.TimeZone;
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

    public static void main(String[] args) {
        SpringApplication.run(EscalatieroutesApplication.class, args);
    }
}
