package nl.escalatieroutes.web.historie;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.historie.leeslog.Engineadres;
import nl.escalatieroutes.historie.leeslog.Leeslog;
import nl.escalatieroutes.historie.leeslog.Waarlangs;
import nl.escalatieroutes.web.Casusinzage;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Enters in the read log that a case is about to be shown: at every address of ours that has {@code {route}} and
 * {@code {casusnummer}} in it, or {@code {taakId}}, so that a new one cannot forget it.
 */
@Component
class Casusopening {

    private static final Map<String, String> DELEN = Map.of(
            "", "Casus", "/{casusId}", "Casus", "/berichten", "Berichten", "/dossiers", "Lijst van dossiers", "/dossiers/{id}", "Dossier");
    private static final String NUMMER = "{casusnummer}";
    private static final Pattern EXPORT = Pattern.compile("[.](pdf|json)$");

    private final Casusinzage inzage;
    private final Engineadres engineadres;
    private final Leeslog leeslog;

    Casusopening(Casusinzage inzage, Engineadres engineadres, Leeslog leeslog) {
        this.inzage = inzage;
        this.engineadres = engineadres;
        this.leeslog = leeslog;
    }

    /** Does nothing where the address is not of one case. */
    void noteer(HttpServletRequest verzoek) {
        if (!(verzoek.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> delen)) {
            return;
        }
        if (delen.get("route") instanceof String route && delen.get("casusnummer") instanceof String nummer) {
            String adres = String.valueOf(verzoek.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
            boolean historie = adres.startsWith("/api/historie");
            Object welke = delen.get(historie ? "id" : "casusId");
            inzage.gezien(route, nummer).stream()
                    .map(gezien -> gezien.casus().id())
                    .filter(id -> welke == null || id.equals(welke))
                    .findFirst()
                    .ifPresent(id -> noteer(id, verzoek, historie, adres,
                            (String) delen.get(historie ? "dossierId" : "id")));
        } else if (delen.get("taakId") instanceof String taak) {
            engineadres.vanFilter(taak, true, false)
                    .forEach(geopend -> leeslog.opent(geopend.casusId(), Weg.van(verzoek), "Casus bij taak"));
        }
    }

    private void noteer(String casusId, HttpServletRequest verzoek, boolean historie, String adres, String dossierId) {
        Matcher export = EXPORT.matcher(adres);
        if (export.find()) {
            leeslog.opent(casusId, Waarlangs.EXPORT, "Export als " + export.group(1).toUpperCase(Locale.ROOT));
        } else {
            leeslog.opent(casusId, Weg.van(verzoek),
                    (historie ? historie(adres) : deel(adres)) + (dossierId == null ? "" : " " + dossierId));
        }
    }

    private static String deel(String adres) {
        String rest = rest(adres);
        return DELEN.getOrDefault(rest, rest.replaceAll("/\\{[^}]*}", "").replaceAll("[/-]", " ").strip());
    }

    /** {@code /api/historie/casussen/{route}/{casusnummer}/{id}/leeslog} is 'Historie: leeslog'. */
    private static String historie(String adres) {
        String rest = rest(adres).replaceFirst("^/\\{id}", "").replace("dossierId", "id");
        return rest.isEmpty() ? "Historie" : "Historie: " + DELEN.getOrDefault(rest, rest.substring(1)).toLowerCase(Locale.ROOT);
    }

    private static String rest(String adres) {
        return adres.substring(adres.indexOf(NUMMER) + NUMMER.length());
    }
}
