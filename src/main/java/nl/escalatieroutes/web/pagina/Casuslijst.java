package nl.escalatieroutes.web.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.web.CasusInJson;
import nl.escalatieroutes.web.Casusinzage;
import org.springframework.stereotype.Component;

/** The cases of the person who is signed in, a page at a time. */
@Component
class Casuslijst {

    private final Casusinzage inzage;
    private final Namen namen;

    Casuslijst(Casusinzage inzage, Namen namen) {
        this.inzage = inzage;
        this.namen = namen;
    }

    /**
     * @param zoek what was searched for; null where nothing was
     * @param vorige number of the page before this one; null on the first
     * @param volgende number of the page after this one; null on the last
     */
    record Lijst(String zoek, long totaal, List<Regel> casussen, Integer vorige, Integer volgende) {

        String zoekterm() {
            return zoek == null ? "" : zoek;
        }

        /** What was searched for, as part of an address. */
        String zoekAdres() {
            return URLEncoder.encode(zoekterm(), StandardCharsets.UTF_8);
        }

        String aantal() {
            if (totaal == 0) {
                return zoek == null ? "U hebt nog geen casussen." : "Er is geen casus gevonden met dit nummer.";
            }
            return totaal == 1 ? "1 casus" : totaal + " casussen";
        }

        boolean heeftCasussen() {
            return !casussen.isEmpty();
        }

        boolean bladeren() {
            return vorige != null || volgende != null;
        }
    }

    /** @param stand the open step or the outcome; null for who does not see how the case stands now */
    record Regel(String casusnummer, String adres, String route, String gemeente, String aanbieder, String gestart,
            String stand, boolean overTermijn) {}

    /**
     * @param zoek part of a case number; empty for all
     * @param pagina from 0
     */
    Lijst lijst(String zoek, int pagina) {
        CasusInJson.Pagina gevonden =
                inzage.lijst(new CasusFilter(null, null, null, null, null, null, null, zoek, pagina));
        Map<String, Routenamen> routes = new HashMap<>();
        List<Regel> regels = gevonden.casussen().stream()
                .map(casus -> regel(casus, routes.computeIfAbsent(casus.route(), namen::vanRoute)))
                .toList();
        boolean meer = (pagina + 1L) * CasusFilter.PAGINA < gevonden.totaal();
        return new Lijst(zoek.isBlank() ? null : zoek, gevonden.totaal(), regels,
                pagina > 0 ? pagina - 1 : null, meer ? pagina + 1 : null);
    }

    private static Regel regel(CasusInJson.Regel casus, Routenamen route) {
        String stand = null;
        if (casus.uitkomst() != null) {
            stand = "Afgesloten: " + route.element(casus.uitkomst());
        } else if (casus.stap() != null) {
            stand = route.element(casus.stap());
        }
        return new Regel(casus.casusnummer(), Casusadres.van(casus.route(), casus.casusnummer()), route.naam(),
                route.gemeente(casus.gemeente()), casus.aanbieder() == null ? "" : route.aanbieder(casus.aanbieder()),
                Datums.kort(Datums.dag(casus.gestart())), stand, casus.overTermijn());
    }
}
