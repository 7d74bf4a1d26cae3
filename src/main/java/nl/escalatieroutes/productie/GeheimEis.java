package nl.escalatieroutes.productie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.ssl.SslProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** No secret is empty where one is needed, and none is one that anybody would try first. */
class GeheimEis implements Eis {

    private static final int KORTST = 8;
    private static final Set<String> BEKEND = Set.of("password", "passw0rd", "postgres", "postgresql", "camunda", "escalatieroutes",
            "escalatie", "wachtwoord", "welkom", "welkom01", "welkom123", "geheim", "changeit", "changeme", "secret", "test1234",
            "12345678", "123456789", "1234567890", "qwertyuiop", "administrator", "beheerder", "productie", "client-secret");
    /** A secret, and the name that it belongs to. */
    private static final Map<String, String> BIJ_NAAM = Map.of("spring.datasource.password", "spring.datasource.username",
            "spring.flyway.password", "spring.flyway.user", "spring.mail.password", "spring.mail.username",
            "escalatie.aanmelden.oidc.client-secret", "escalatie.aanmelden.oidc.client-id",
            "camunda.bpm.admin-user.password", "camunda.bpm.admin-user.id");
    private static final List<String> GEHEIMEN = List.of("spring.datasource.password", "spring.flyway.password",
            "spring.mail.password", "escalatie.aanmelden.oidc.client-secret", "camunda.bpm.admin-user.password",
            "server.ssl.key-store-password", "server.ssl.key-password", "management.server.ssl.key-store-password",
            "management.server.ssl.key-password", "escalatie.toezicht.token");

    @Override
    public List<String> gebreken(Environment omgeving) {
        List<String> gebreken = new ArrayList<>();
        for (String naam : Stream.concat(GEHEIMEN.stream(), vanBundels(omgeving)).toList()) {
            String geheim = Eis.waarde(omgeving, naam);
            if (geheim.isEmpty()) {
                if (isNodig(omgeving, naam)) {
                    gebreken.add("Het geheim '" + naam + "' is leeg. Vul het in.");
                }
            } else if (geheim.length() < KORTST || BEKEND.contains(geheim.toLowerCase(Locale.ROOT)) || isDeNaam(omgeving, naam, geheim)) {
                gebreken.add("Het geheim '" + naam + "' is te raden: het is kort, bekend of gelijk aan de naam. Kies een ander.");
            }
        }
        return gebreken;
    }

    /** Those that guard the keys in bundles of certificates; what guards a list of trusted ones is no secret. */
    private static Stream<String> vanBundels(Environment omgeving) {
        SslProperties.Bundles bundels = Binder.get(omgeving).bind("spring.ssl", SslProperties.class)
                .orElseGet(SslProperties::new).getBundle();
        return Stream.concat(
                bundels.getJks().keySet().stream().flatMap(naam -> Stream.of("keystore.password", "key.password")
                        .map(geheim -> "spring.ssl.bundle.jks." + naam + "." + geheim)),
                bundels.getPem().keySet().stream().flatMap(naam -> Stream.of("keystore.private-key-password", "key.password")
                        .map(geheim -> "spring.ssl.bundle.pem." + naam + "." + geheim)));
    }

    private static boolean isNodig(Environment omgeving, String naam) {
        return switch (naam) {
            case "spring.datasource.password" -> true;
            case "escalatie.aanmelden.oidc.client-secret" ->
                    "oidc".equalsIgnoreCase(Eis.waarde(omgeving, AanmeldEis.SOORT));
            case "spring.mail.password" -> !Eis.waarde(omgeving, "spring.mail.username").isEmpty();
            default -> false;
        };
    }

    private static boolean isDeNaam(Environment omgeving, String naam, String geheim) {
        String bijNaam = BIJ_NAAM.get(naam);
        return bijNaam != null && geheim.equalsIgnoreCase(Eis.waarde(omgeving, bijNaam));
    }
}
