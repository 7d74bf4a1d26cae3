package nl.escalatieroutes.toezicht;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param token with this bearer token a program may read {@code /actuator/prometheus}, and nothing else; none when empty */
@ConfigurationProperties("escalatie.toezicht")
record Toezichtinstellingen(String token) {

    Toezichtinstellingen {
        token = token == null ? "" : token.strip();
    }

    @Override
    public String toString() {
        return "Toezichtinstellingen[]";
    }
}
