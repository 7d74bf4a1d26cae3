package nl.escalatieroutes.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.casus.Inzage;
import nl.escalatieroutes.casus.Koppelingen;
import nl.escalatieroutes.casus.Wachtdagen;
import nl.escalatieroutes.casus.Wachttijd;
import nl.escalatieroutes.casus.Zicht;
import nl.escalatieroutes.proces.Casusstappen;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.Groepen;
import org.springframework.stereotype.Component;

/** The cases as the person who is signed in may see them. */
@Component
public class Casusinzage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Casussen casussen;
    private final Gebeurtenissen gebeurtenissen;
    private final Koppelingen koppelingen;
    private final Inzage inzage;
    private final Casusstappen stappen;
    private final Aangemelde aangemelde;

    Casusinzage(
            Casussen casussen,
            Gebeurtenissen gebeurtenissen,
            Koppelingen koppelingen,
            Inzage inzage,
            Casusstappen stappen,
            Aangemelde aangemelde) {
        this.casussen = casussen;
        this.gebeurtenissen = gebeurtenissen;
        this.koppelingen = koppelingen;
        this.inzage = inzage;
        this.stappen = stappen;
        this.aangemelde = aangemelde;
    }

    /** A case and what one sees of it. */
    public record Gezien(Casus casus, Inzage.Blik blik) {}

    /** A page of a list, and how many cases its pages hold in all. */
    public record Bladzijde(long totaal, List<Gezien> casussen) {}

    public Bladzijde bladzijde(CasusFilter filter) {
        Zicht zicht = zicht();
        List<Casus> pagina = casussen.pagina(filter, zicht);
        return new Bladzijde(casussen.aantal(filter, zicht), gezien(pagina, zicht));
    }

    /** The ids of all cases of the pages of a list together, in the order of the list. */
    public List<String> ids(CasusFilter filter) {
        return casussen.ids(filter, zicht());
    }

    /** The cases with these ids that one may see, in that order; what was removed meanwhile is left out. */
    public List<Casus> metIds(List<String> ids) {
        Zicht zicht = zicht();
        Map<String, Casus> perId = gezien(casussen.metIds(ids), zicht).stream().map(Gezien::casus)
                .collect(Collectors.toMap(Casus::id, Function.identity()));
        return ids.stream().map(perId::get).filter(Objects::nonNull).toList();
    }

    public CasusInJson.Pagina lijst(CasusFilter filter) {
        Bladzijde bladzijde = bladzijde(filter);
        Map<String, String> open = stappen.van(
                bladzijde.casussen().stream().map(Gezien::casus).filter(Casus::loopt).map(Casus::id).toList());
        return new CasusInJson.Pagina(
                bladzijde.totaal(), bladzijde.casussen().stream().map(gezien -> regel(gezien, open)).toList());
    }

    CasusInJson.Geheel geheel(String route, String casusnummer) {
        List<Gezien> alle = gezien(route, casusnummer);
        Gezien gezien = alle.stream().findFirst().orElseThrow(NietGevonden::new);
        List<Gezien> keten = keten(gezien.casus());
        Map<String, String> open = stappen.van(keten.stream().map(schakel -> schakel.casus().id()).toList());
        CasusInJson.Regel kop = regel(gezien, open);
        return new CasusInJson.Geheel(kop.casusnummer(), kop.route(), kop.gemeente(), kop.aanbieder(), kop.gestart(),
                kop.geeindigd(), kop.uitkomst(), kop.stap(), kop.overTermijn(),
                tijdlijn(gezien).stream()
                        .map(g -> new CasusInJson.Moment(hier(g.moment()), g.soort().code(), g.stap(), g.wie(), g.wat(), g.termijn()))
                        .toList(),
                gezien.blik().volledig() ? wachtdagen(keten) : null,
                keten.stream().filter(schakel -> !schakel.casus().id().equals(gezien.casus().id()))
                        .map(schakel -> regel(schakel, open)).toList(),
                alle.stream().skip(1).map(eerder -> regel(eerder, Map.of())).toList());
    }

    /** What happened in a case, in order, as far as one may see it. */
    public List<Gebeurtenis> tijdlijn(Gezien gezien) {
        return gebeurtenissen.van(gezien.casus().id()).stream().filter(gezien.blik()::toont).toList();
    }

    /** The case with those that are linked with it, as far as one may see them. */
    public List<Gezien> keten(Casus casus) {
        return gezien(koppelingen.keten(casus.id()).stream().flatMap(id -> casussen.metId(id).stream()).toList(), zicht());
    }

    /** How long was waited in cases that are linked, of which at least one is seen as it is now. */
    public Wachtdagen wachtdagen(List<Gezien> keten) {
        return Wachttijd.reken(
                keten.stream()
                        .filter(schakel -> schakel.blik().volledig())
                        .map(schakel -> new Wachttijd.Gelopen(schakel.casus(), gebeurtenissen.van(schakel.casus().id())))
                        .toList(),
                Casusstappen.vandaag());
    }

    /** The latest case under a number of those that one may see. */
    public Gezien laatste(String route, String casusnummer) {
        return gezien(route, casusnummer).stream().findFirst().orElseThrow(NietGevonden::new);
    }

    /**
     * The case of that id under a number.
     *
     * @throws NietGevonden where there is none that one may see
     */
    public Gezien metId(String route, String casusnummer, String id) {
        return gezien(route, casusnummer).stream().filter(gezien -> gezien.casus().id().equals(id)).findFirst()
                .orElseThrow(NietGevonden::new);
    }

    public static OffsetDateTime hier(OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(ZONE).toOffsetDateTime();
    }

    /** What one sees of a case; empty for who never had a part in it. */
    public Optional<Gezien> van(Casus casus) {
        return inzage.op(casus, zicht()).map(blik -> new Gezien(casus, blik));
    }

    /** All cases under a number that one may see, the latest first; empty where there are none. */
    public List<Gezien> gezien(String route, String casusnummer) {
        return gezien(casussen.metNummer(route, casusnummer), zicht());
    }

    /** Those of the cases that one may see, in their order. */
    private List<Gezien> gezien(List<Casus> alle, Zicht zicht) {
        Map<String, Inzage.Blik> blikken = inzage.op(alle, zicht);
        return alle.stream().filter(casus -> blikken.containsKey(casus.id()))
                .map(casus -> new Gezien(casus, blikken.get(casus.id()))).toList();
    }

    /** Who sees the case no longer, or only the own advice, does not learn how it stands now. */
    private static CasusInJson.Regel regel(Gezien gezien, Map<String, String> open) {
        Casus casus = gezien.casus();
        boolean volledig = gezien.blik().volledig();
        return new CasusInJson.Regel(casus.casusnummer(), casus.route(), casus.gemeente(),
                volledig ? casus.aanbieder() : null,
                hier(casus.gestart()),
                volledig ? hier(casus.geeindigd()) : null,
                volledig ? casus.uitkomst() : null,
                volledig ? open.get(casus.id()) : null,
                volledig && casus.overTermijn());
    }

    private Zicht zicht() {
        List<String> groepen = aangemelde.groepen();
        return new Zicht(groepen, groepen.contains(Groepen.AUDITOR) || groepen.contains(Groepen.CAMUNDA_ADMIN));
    }
}
