package nl.escalatieroutes.toegang.oidc;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Naamwissels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads from the claims of a token who somebody is and which groups of ours that gives, by the settings. */
@Component
class Claimvertaler {

    /** As the engine's white list of user ids has it (application.yaml), within the length of its column. */
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.@-]{0,63}");
    /** Within the length of the engine's column too. */
    private static final Pattern GROEP = Pattern.compile("(?=.{1,64}$)[a-z0-9-]+(\\.[a-z0-9-]+)?");
    private static final Pattern PLEK = Pattern.compile("\\{([^}]+)}");
    /** Who the history names where the program itself acted. */
    private static final String PROGRAMMA = "systeem";

    private final Oidcinstellingen instellingen;
    // Spring Security's filters are made before the database is ready.
    private final ObjectProvider<Naamwissels> naamwissels;

    Claimvertaler(Oidcinstellingen instellingen, ObjectProvider<Naamwissels> naamwissels) {
        this.instellingen = instellingen;
        this.naamwissels = naamwissels;
    }

    /** @throws GeenPersoon where the claims name nobody that the program can know */
    Persoon persoon(Map<String, Object> claims) {
        String id = tekst(claims, instellingen.gebruikerClaim());
        if (!ID.matcher(id).matches() || id.equalsIgnoreCase(PROGRAMMA)) {
            throw new GeenPersoon("De claim '" + instellingen.gebruikerClaim() + "' noemt geen bruikbare gebruiker.");
        }
        String voornaam = tekst(claims, "given_name");
        String achternaam = tekst(claims, "family_name");
        boolean zonderDelen = voornaam.isEmpty() && achternaam.isEmpty();
        return new Persoon(id, kort(voornaam), kort(zonderDelen ? tekst(claims, "name") : achternaam),
                Boolean.FALSE.equals(claims.get("email_verified")) ? "" : kort(tekst(claims, "email")), groepen(claims));
    }

    private Set<String> groepen(Map<String, Object> claims) {
        List<String> waarden = waarden(claims, instellingen.groepenClaim());
        Set<String> groepen = new LinkedHashSet<>();
        instellingen.groepen().stream().filter(regel -> waarden.contains(regel.waarde()))
                .flatMap(regel -> vulIn(regel.groep(), claims))
                .filter(groep -> GROEP.matcher(groep).matches())
                .forEach(groepen::add);
        // the settings or the server may not know yet that a group got another name
        return new LinkedHashSet<>(naamwissels.getObject().nu(groepen));
    }

    /** One group for each value of the claim that stands for the place; none where there is no such claim. */
    private Stream<String> vulIn(String groep, Map<String, Object> claims) {
        Matcher plek = PLEK.matcher(groep);
        return plek.find()
                ? waarden(claims, plek.group(1)).stream().map(waarde -> groep.replace(plek.group(), waarde))
                : Stream.of(groep);
    }

    private static String tekst(Map<String, Object> claims, String naam) {
        return waarden(claims, naam).stream().findFirst().orElse("").strip();
    }

    /** The values of a claim; by its name, else by a path of names within it ({@code realm_access.roles}). */
    private static List<String> waarden(Map<String, Object> claims, String naam) {
        Object waarde = claims.get(naam);
        int punt = naam.indexOf('.');
        if (waarde == null && punt > 0 && claims.get(naam.substring(0, punt)) instanceof Map<?, ?> binnen) {
            return waarden(metNamen(binnen), naam.substring(punt + 1));
        }
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().filter(Objects::nonNull).map(Object::toString).toList();
        }
        return waarde == null ? List.of() : List.of(waarde.toString());
    }

    @SuppressWarnings("unchecked") // the names of JSON are strings
    private static Map<String, Object> metNamen(Map<?, ?> claims) {
        return (Map<String, Object>) claims;
    }

    /** The engine's columns hold 255 characters. */
    private static String kort(String tekst) {
        return tekst.length() <= 255 ? tekst : tekst.substring(0, 255);
    }

    /** The claims name nobody that the program can know. */
    static final class GeenPersoon extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private GeenPersoon(String melding) {
            super(melding);
        }
    }
}
