package nl.escalatieroutes.web.historie;

import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.pagina.Namen;
import org.springframework.stereotype.Component;

/** The list of all cases that the person who is signed in may see, with the names of things. */
@Component
class Historielijst {

    private final Casusinzage inzage;
    private final Namen namen;

    Historielijst(Casusinzage inzage, Namen namen) {
        this.inzage = inzage;
        this.namen = namen;
    }

    HistorieInJson.Lijst lijst(CasusFilter filter) {
        Casusinzage.Bladzijde bladzijde = inzage.bladzijde(filter);
        Benoemer benoemer = new Benoemer(namen);
        return new HistorieInJson.Lijst(bladzijde.totaal(), CasusFilter.PAGINA,
                bladzijde.casussen().stream().map(gezien -> regel(gezien, benoemer)).toList());
    }

    /** Who sees the case no longer, or only the own advice, does not learn how it stands now. */
    static HistorieInJson.Regel regel(Casusinzage.Gezien gezien, Benoemer benoemer) {
        Casus casus = gezien.casus();
        String route = casus.route();
        boolean volledig = gezien.blik().volledig();
        return new HistorieInJson.Regel(casus.id(), casus.casusnummer(), benoemer.route(route),
                benoemer.gemeente(route, casus.gemeente()),
                volledig ? benoemer.aanbieder(route, casus.aanbieder()) : null,
                Casusinzage.hier(casus.gestart()),
                volledig ? Casusinzage.hier(casus.geeindigd()) : null,
                volledig ? benoemer.element(route, casus.stap()) : null,
                volledig ? benoemer.element(route, casus.uitkomst()) : null,
                volledig && casus.overTermijn(),
                volledig);
    }
}
