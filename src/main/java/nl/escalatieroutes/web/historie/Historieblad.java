package nl.escalatieroutes.web.historie;

import java.util.List;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Wachtdagen;
import nl.escalatieroutes.historie.Beslissingen;
import nl.escalatieroutes.historie.Pad;
import nl.escalatieroutes.historie.Paden;
import nl.escalatieroutes.historie.Storing;
import nl.escalatieroutes.historie.Storingen;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.Casusinzage.Gezien;
import nl.escalatieroutes.web.Casusstukken;
import nl.escalatieroutes.web.NietGevonden;
import nl.escalatieroutes.web.pagina.Namen;
import nl.escalatieroutes.web.pagina.Routenamen;
import nl.escalatieroutes.web.pagina.Soortnamen;
import org.springframework.stereotype.Component;

/** All that is known of one case, as far as the person who is signed in may see it. */
@Component
class Historieblad {

    private final Casusinzage inzage;
    private final Casusstukken stukken;
    private final Paden paden;
    private final Beslissingen beslissingen;
    private final Storingen storingen;
    private final Tijdigheden tijdigheden;
    private final Namen namen;

    Historieblad(
            Casusinzage inzage,
            Casusstukken stukken,
            Paden paden,
            Beslissingen beslissingen,
            Storingen storingen,
            Tijdigheden tijdigheden,
            Namen namen) {
        this.inzage = inzage;
        this.stukken = stukken;
        this.paden = paden;
        this.beslissingen = beslissingen;
        this.storingen = storingen;
        this.tijdigheden = tijdigheden;
        this.namen = namen;
    }

    /**
     * The case of that id.
     *
     * @throws NietGevonden where it is not of that route and number, or one has no part in it
     */
    Gezien zoek(String route, String casusnummer, String id) {
        return inzage.metId(route, casusnummer, id);
    }

    HistorieInJson.Geheel geheel(String route, String casusnummer, String id) {
        Gezien gezien = zoek(route, casusnummer, id);
        Casus casus = gezien.casus();
        List<Pad> gelopen = paden.van(casus.id(), moment -> gezien.blik().toont(moment, null));
        Benoemer benoemer = new Benoemer(namen);
        // as things were called when the case ran
        gelopen.stream().reduce((eerder, later) -> later).ifPresent(pad -> benoemer.volgens(route, pad.definitieId()));
        List<Gezien> keten = inzage.keten(casus);
        List<HistorieInJson.Storing> storing = storingen.van(casus).stream().map(s -> storing(s, route, benoemer)).toList();
        return new HistorieInJson.Geheel(
                Historielijst.regel(gezien, benoemer),
                Storingsmomenten.in(tijdigheden.in(
                        inzage.tijdlijn(gezien).stream().map(g -> moment(g, route, benoemer)).toList()), storing),
                gezien.blik().volledig() ? wachten(inzage.wachtdagen(keten), benoemer) : null,
                gelopen,
                beslissingen.van(casus.id()),
                stukken.berichten(gezien),
                stukken.dossiers(gezien),
                storing,
                anders(keten, id, benoemer),
                anders(inzage.gezien(route, casusnummer), id, benoemer));
    }

    private static List<HistorieInJson.Regel> anders(List<Gezien> casussen, String dezeId, Benoemer benoemer) {
        return casussen.stream()
                .filter(gezien -> !gezien.casus().id().equals(dezeId))
                .map(gezien -> Historielijst.regel(gezien, benoemer))
                .toList();
    }

    private static HistorieInJson.Moment moment(Gebeurtenis gebeurtenis, String route, Benoemer benoemer) {
        boolean vanzelf = Routenamen.isVanzelf(gebeurtenis);
        return new HistorieInJson.Moment(Casusinzage.hier(gebeurtenis.moment()),
                new HistorieInJson.Naam(gebeurtenis.soort().code(), Soortnamen.van(gebeurtenis.soort())),
                benoemer.element(route, gebeurtenis.stap()),
                vanzelf ? null : benoemer.mens(gebeurtenis.wie()),
                vanzelf ? null : benoemer.groep(route, gebeurtenis.namens()),
                gebeurtenis.wat(), gebeurtenis.termijn(), null,
                benoemer.groepen(route, gebeurtenis.alleenVoor()));
    }

    private static HistorieInJson.Wachten wachten(Wachtdagen dagen, Benoemer benoemer) {
        String eersteRoute = dagen.perStap().stream().findFirst().map(Wachtdagen.PerStap::route).orElse("");
        return new HistorieInJson.Wachten(dagen.totaal(),
                dagen.perStap().stream()
                        .map(stap -> new HistorieInJson.Wachten.PerStap(benoemer.route(stap.route()),
                                benoemer.element(stap.route(), stap.stap()), stap.dagen(),
                                benoemer.groepen(stap.route(), stap.wachtOp())))
                        .toList(),
                dagen.perPartij().stream()
                        .map(partij -> new HistorieInJson.Wachten.PerPartij(
                                benoemer.groep(eersteRoute, partij.groep()), partij.dagen()))
                        .toList());
    }

    private static HistorieInJson.Storing storing(Storing storing, String route, Benoemer benoemer) {
        return new HistorieInJson.Storing(storing.begin(), storing.einde(), storing.soort(),
                benoemer.element(route, storing.element()), storing.melding());
    }
}
