package nl.escalatieroutes.web.pagina;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
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
    private final Besluitenblad besluiten;
    private final Termijnsommen sommen;
    private final Casusstand stand;
    private final Casusacties acties;
    private final Namen namen;
    private final Resttermijn resttermijn;
    private final Aangemelde aangemelde;

    Casusbeeld(Casusinzage inzage, Casusblad blad, Besluitenblad besluiten, Termijnsommen sommen,
            Casusstand stand, Casusacties acties, Namen namen, Resttermijn resttermijn, Aangemelde aangemelde) {
        this.inzage = inzage;
        this.blad = blad;
        this.besluiten = besluiten;
        this.sommen = sommen;
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
        return maak(gezien.stream().findFirst().orElseThrow(NietGevonden::new), gezien, geweigerd);
    }

    /** The same for one case, where the number may have been of others too. */
    Casuspagina van(Casusinzage.Gezien gezien, Actieformulier.Geweigerd geweigerd) {
        return maak(gezien, inzage.gezien(gezien.casus().route(), gezien.casus().casusnummer()), geweigerd);
    }

    private Casuspagina maak(Casusinzage.Gezien gezien, List<Casusinzage.Gezien> metNummer, Actieformulier.Geweigerd geweigerd) {
        Casus casus = gezien.casus();
        Inzage.Blik blik = gezien.blik();
        boolean volledig = blik.volledig();
        Routenamen routenamen = namen.vanCasus(casus);
        List<Openstaand> open = volledig && casus.loopt() ? stand.van(casus) : List.of();
        LocalDate eindeRoute = volledig && casus.loopt() ? stand.eindeRoute(casus).orElse(null) : null;
        boolean partij = volledig && magHandelen(casus);
        List<Gebeurtenis> zichtbaar = blad.zichtbaar(casus, blik);
        return new Casuspagina(casus.casusnummer(), Casusadres.van(gezien), routenamen.naam(),
                routenamen.gemeente(casus.gemeente()),
                volledig && casus.aanbieder() != null ? routenamen.aanbieder(casus.aanbieder()) : null,
                Datums.moment(casus.gestart()),
                volledig && !casus.loopt() ? Datums.moment(casus.geeindigd()) : null,
                volledig && casus.uitkomst() != null ? routenamen.element(casus.uitkomst()) : null,
                volledig && casus.loopt(), volledig, volledig && casus.overTermijn(),
                volledig ? Ladder.van(routenamen.ladder(), zichtbaar,
                        open.stream().map(Openstaand::stap).collect(Collectors.toSet()), casus.loopt()) : List.of(),
                open.stream().map(taak -> stap(taak, zichtbaar, routenamen)).toList(),
                eindeRoute == null ? null : Datums.dag(eindeRoute),
                besluiten.adviezen(casus, zichtbaar, routenamen),
                besluiten.afspraken(zichtbaar, routenamen),
                Casusblad.tijdlijn(zichtbaar, routenamen),
                blad.berichten(casus, blik, routenamen),
                blad.dossiers(gezien),
                blad.contacten(casus, routenamen),
                inzage.keten(casus).stream().filter(schakel -> !schakel.casus().id().equals(casus.id()))
                        .map(this::gekoppeld).toList(),
                metNummer.stream().filter(ander -> ander.casus().gestart().isBefore(casus.gestart()))
                        .map(eerder -> eerder(eerder, routenamen)).toList(),
                metNummer.stream().findFirst().filter(nieuwste -> nieuwste.casus().gestart().isAfter(casus.gestart()))
                        .map(Casusadres::van).orElse(null),
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

    private Casuspagina.Stap stap(Openstaand taak, List<Gebeurtenis> zichtbaar, Routenamen routenamen) {
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
                sommen.van(taak.stap(), zichtbaar, routenamen).orElse(null),
                vanMij ? taak.taakId() : null,
                vanMij && taak.behandelaar() != null && !aangemelde.gebruiker().equals(taak.behandelaar()));
    }

    private Casuspagina.Gekoppeld gekoppeld(Casusinzage.Gezien gezien) {
        Casus casus = gezien.casus();
        Routenamen routenamen = namen.vanCasus(casus);
        String loopt = casus.loopt() ? "loopt nog" : "afgesloten: " + routenamen.uitkomst(casus);
        return new Casuspagina.Gekoppeld(Casusadres.van(gezien), routenamen.naam(),
                gezien.blik().volledig() ? loopt : null, gezien.blik().volledig() && casus.loopt());
    }

    private static Casuspagina.Eerder eerder(Casusinzage.Gezien gezien, Routenamen routenamen) {
        Casus casus = gezien.casus();
        boolean volledig = gezien.blik().volledig();
        return new Casuspagina.Eerder(Casusadres.van(gezien), Datums.moment(casus.gestart()),
                volledig && !casus.loopt() ? Datums.moment(casus.geeindigd()) : null,
                volledig && casus.uitkomst() != null ? routenamen.element(casus.uitkomst()) : null);
    }
}
