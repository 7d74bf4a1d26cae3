package nl.escalatieroutes.web.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.proces.Casusstappen;
import nl.escalatieroutes.web.Casusinzage;
import org.springframework.stereotype.Component;

/** The cases of the person who is signed in, a page at a time. */
@Component
class Casuslijst {

    private final Casusinzage inzage;
    private final Casusstappen stappen;
    private final Namen namen;

    Casuslijst(Casusinzage inzage, Casusstappen stappen, Namen namen) {
        this.inzage = inzage;
        this.stappen = stappen;
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

    /**
     * @param aanbieder empty for who does not see how the case stands now
     * @param stand the open step or the outcome, in words; null for who does not see how the case stands now
     */
    record Regel(String casusnummer, String adres, String route, String gemeente, String aanbieder, String gestart,
            String stand, boolean overTermijn) {}

    /**
     * @param zoek part of a case number; empty for all
     * @param pagina from 0
     */
    Lijst lijst(String zoek, int pagina) {
        Casusinzage.Bladzijde gevonden =
                inzage.bladzijde(new CasusFilter(null, null, null, null, null, null, null, zoek, pagina));
        Map<String, String> open = stappen.van(
                gevonden.casussen().stream().map(Casusinzage.Gezien::casus).filter(Casus::loopt).map(Casus::id).toList());
        Map<String, Routenamen> routes = new HashMap<>();
        List<Regel> regels = gevonden.casussen().stream()
                .map(gezien -> regel(gezien, open, routes.computeIfAbsent(gezien.casus().route(), namen::vanRoute)))
                .toList();
        boolean meer = (pagina + 1L) * CasusFilter.PAGINA < gevonden.totaal();
        return new Lijst(zoek.isBlank() ? null : zoek, gevonden.totaal(), regels,
                pagina > 0 ? pagina - 1 : null, meer ? pagina + 1 : null);
    }

    private static Regel regel(Casusinzage.Gezien gezien, Map<String, String> open, Routenamen route) {
        Casus casus = gezien.casus();
        boolean volledig = gezien.blik().volledig();
        return new Regel(casus.casusnummer(), Casusadres.van(gezien), route.naam(),
                route.gemeente(casus.gemeente()), volledig ? aanbieder(casus, route) : "",
                Datums.kort(Datums.dag(casus.gestart())), volledig ? stand(casus, open.get(casus.id()), route) : null,
                volledig && casus.overTermijn());
    }

    private static String aanbieder(Casus casus, Routenamen route) {
        return casus.aanbieder() == null ? "Nog niet gekozen" : route.aanbieder(casus.aanbieder());
    }

    private static String stand(Casus casus, String stap, Routenamen route) {
        if (!casus.loopt()) {
            return "Afgesloten: " + route.uitkomst(casus);
        }
        return stap == null ? "Er staat nu geen taak open" : route.element(stap);
    }
}
