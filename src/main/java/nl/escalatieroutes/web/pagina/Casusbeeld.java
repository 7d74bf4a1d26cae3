package nl.escalatieroutes.web.pagina;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Inzage;
import nl.escalatieroutes.proces.Casusacties;
import nl.escalatieroutes.proces.Casusstand;
import nl.escalatieroutes.proces.GeenPartij;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.proces.Openstaand;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.NietGevonden;
import org.springframework.stereotype.Component;

/** Makes the page of a case for the person who is signed in. */
@Component
class Casusbeeld {

    private final Casusinzage inzage;
    private final Casusblad blad;
    private final Casusstand stand;
    private final Casusacties acties;
    private final Namen namen;
    private final Resttermijn resttermijn;
    private final Aangemelde aangemelde;

    Casusbeeld(Casusinzage inzage, Casusblad blad, Casusstand stand, Casusacties acties, Namen namen,
            Resttermijn resttermijn, Aangemelde aangemelde) {
        this.inzage = inzage;
        this.blad = blad;
        this.stand = stand;
        this.acties = acties;
        this.namen = namen;
        this.resttermijn = resttermijn;
        this.aangemelde = aangemelde;
    }

    /**
     * @param geweigerd what was sent and refused just now; null where nothing was
     * @throws NietGevonden for who has no part in a case of that number
     */
    Casuspagina van(String route, String casusnummer, Actieformulier.Geweigerd geweigerd) {
        List<Casusinzage.Gezien> gezien = inzage.gezien(route, casusnummer);
        Casus casus = gezien.stream().findFirst().orElseThrow(NietGevonden::new).casus();
        Inzage.Blik blik = gezien.get(0).blik();
        boolean volledig = blik.volledig();
        Routenamen routenamen = namen.vanRoute(route);
        List<Openstaand> open = volledig && casus.loopt() ? stand.van(casus) : List.of();
        LocalDate eindeRoute = volledig && casus.loopt() ? stand.eindeRoute(casus).orElse(null) : null;
        boolean partij = volledig && magHandelen(casus);
        return new Casuspagina(casus.casusnummer(), Casusadres.van(route, casusnummer), routenamen.naam(),
                routenamen.gemeente(casus.gemeente()),
                volledig && casus.aanbieder() != null ? routenamen.aanbieder(casus.aanbieder()) : null,
                Datums.moment(casus.gestart()),
                volledig && !casus.loopt() ? Datums.moment(casus.geeindigd()) : null,
                volledig && casus.uitkomst() != null ? routenamen.element(casus.uitkomst()) : null,
                volledig && casus.loopt(), volledig, volledig && casus.overTermijn(),
                open.stream().map(taak -> stap(taak, routenamen)).toList(),
                eindeRoute == null ? null : Datums.dag(eindeRoute),
                blad.tijdlijn(casus, blik, routenamen),
                blad.berichten(casus, blik, routenamen),
                blad.dossiers(casus, blik, routenamen),
                blad.contacten(casus, routenamen),
                gezien.stream().skip(1).map(eerder -> eerder(eerder, routenamen)).toList(),
                partij,
                partij ? formulier(Actie.TERMIJN_AANPASSEN, metTermijn(open, eindeRoute), geweigerd) : null,
                partij ? formulier(Actie.OPSCHALEN, opschaalbaar(open), geweigerd) : null,
                partij ? Actieformulier.van(Actie.INTREKKEN, List.of(), geweigerd) : null);
    }

    private static Actieformulier formulier(Actie actie, List<Actieformulier.Keus> keuzes, Actieformulier.Geweigerd geweigerd) {
        return keuzes.isEmpty() ? null : Actieformulier.van(actie, keuzes, geweigerd);
    }

    private static List<Actieformulier.Keus> metTermijn(List<Openstaand> open, LocalDate eindeRoute) {
        List<Actieformulier.Keus> keuzes = new ArrayList<>(keuzes(open, taak -> taak.einde() != null));
        if (eindeRoute != null) {
            keuzes.add(new Actieformulier.Keus(Openstaand.ROUTE, "De hele route"));
        }
        return keuzes;
    }

    private static List<Actieformulier.Keus> opschaalbaar(List<Openstaand> open) {
        return keuzes(open, Openstaand::opschaalbaar);
    }

    private static List<Actieformulier.Keus> keuzes(List<Openstaand> open, Predicate<Openstaand> welke) {
        return open.stream().filter(welke).map(taak -> new Actieformulier.Keus(taak.stap(), taak.naam())).toList();
    }

    private boolean magHandelen(Casus casus) {
        try {
            acties.eisActie(casus);
            return true;
        } catch (GeenPartij | NietMogelijk nee) {
            return false;
        }
    }

    private Casuspagina.Stap stap(Openstaand taak, Routenamen routenamen) {
        LocalDate einde = taak.einde() == null ? null : Datums.dag(taak.einde());
        boolean vanMij = aangemelde.gebruiker().equals(taak.behandelaar())
                || taak.groepen().stream().anyMatch(aangemelde.groepen()::contains);
        return new Casuspagina.Stap(taak.naam(),
                taak.groepen().stream().map(routenamen::groep).collect(Collectors.joining(" en ")),
                taak.behandelaar() == null ? null : namen.vanPersoon(taak.behandelaar()),
                einde == null ? null : Datums.dag(einde),
                einde == null ? null
                        : resttermijn.inWoorden(Datums.vandaag(), einde, routenamen.sluitingsdagen()),
                Band.van(taak.einde(), Datums.nu()).stijl(),
                vanMij ? taak.taakId() : null);
    }

    private static Casuspagina.Eerder eerder(Casusinzage.Gezien gezien, Routenamen routenamen) {
        Casus casus = gezien.casus();
        boolean volledig = gezien.blik().volledig();
        return new Casuspagina.Eerder(Datums.moment(casus.gestart()),
                volledig && !casus.loopt() ? Datums.moment(casus.geeindigd()) : null,
                volledig && casus.uitkomst() != null ? routenamen.element(casus.uitkomst()) : null);
    }
}
