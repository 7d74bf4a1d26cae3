package nl.escalatieroutes.productie;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** It was chosen how people sign in, and what that needs is there. */
class AanmeldEis implements Eis {

    static final String SOORT = "escalatie.aanmelden.soort";
    private static final String OIDC = "escalatie.aanmelden.oidc.";

    @Override
    public List<String> gebreken(Environment omgeving) {
        return switch (Eis.waarde(omgeving, SOORT).toLowerCase(Locale.ROOT)) {
            case "lokaal" -> List.of();
            case "oidc" -> oidc(omgeving);
            default -> List.of("Er is niet gekozen hoe mensen zich aanmelden. Zet " + SOORT + " op 'oidc' (accounts van de "
                    + "organisatie) of 'lokaal' (accounts in dit programma).");
        };
    }

    private static List<String> oidc(Environment omgeving) {
        List<String> gebreken = new ArrayList<>();
        String uitgever = Eis.waarde(omgeving, OIDC + "uitgever");
        if (uitgever.isEmpty()) {
            gebreken.add("Het adres van de aanmeldserver ontbreekt. Vul " + OIDC + "uitgever in.");
        } else if (!isVeilig(uitgever)) {
            gebreken.add("Het adres van de aanmeldserver begint niet met https://. Verbeter " + OIDC + "uitgever.");
        }
        if (Eis.waarde(omgeving, OIDC + "client-id").isEmpty()) {
            gebreken.add("De naam van dit programma bij de aanmeldserver ontbreekt. Vul " + OIDC + "client-id in.");
        }
        if (!omgeving.containsProperty(OIDC + "groepen[0].groep")) {
            gebreken.add("Geen enkele groep van de aanmeldserver geeft hier een rol. Vul " + OIDC + "groepen in.");
        }
        return gebreken;
    }

    private static boolean isVeilig(String uitgever) {
        try {
            return "https".equals(URI.create(uitgever).getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
