package nl.escalatieroutes.web.historie;

import static nl.escalatieroutes.web.historie.Druktaal.dag;
import static nl.escalatieroutes.web.historie.Druktaal.moment;
import static nl.escalatieroutes.web.historie.Druktaal.naam;
import static nl.escalatieroutes.web.historie.Druktaal.namen;
import static nl.escalatieroutes.web.historie.Druktaal.waarden;
import static nl.escalatieroutes.web.historie.Druktaal.wat;
import static nl.escalatieroutes.web.historie.Druktaal.wie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.historie.Beslissing;
import nl.escalatieroutes.historie.Pad;
import nl.escalatieroutes.historie.uitvoer.Herkomst;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import nl.escalatieroutes.termijn.Termijn;
import nl.escalatieroutes.web.historie.Drukdeel.Kolom;
import nl.escalatieroutes.web.historie.Drukdeel.Rij;
import nl.escalatieroutes.web.historie.HistorieInJson.Moment;
import nl.escalatieroutes.web.pagina.Namen;
import nl.escalatieroutes.web.pagina.Routenamen;
import org.springframework.stereotype.Component;

/** The parts of the printed export of a case, in words for people. */
@Component
class Casusdruk {

    private final Namen namen;
    private final ObjectMapper json;

    Casusdruk(Namen namen, ObjectMapper json) {
        this.namen = namen;
        this.json = json;
    }

    List<Drukdeel> delen(UitvoerInJson.Uitvoer uitvoer) {
        HistorieInJson.Geheel historie = uitvoer.historie();
        return Stream.of(
                casus(historie.casus()),
                Besluitdruk.deel(historie.tijdlijn()),
                export(uitvoer.herkomst()),
                diagrammen(uitvoer.herkomst()),
                wachtdagenPerStap(historie.wachtdagen()),
                wachtdagenPerPartij(historie.wachtdagen()),
                verloop(historie.tijdlijn()),
                termijnen(historie.tijdlijn()),
                beslissingen(historie.beslissingen()),
                pad(historie.paden()),
                berichten(historie),
                dossiers(uitvoer),
                storingen(historie),
                deelnames(uitvoer),
                casussen("Gekoppelde casussen", historie.gekoppeld()),
                casussen("Andere casussen onder dit nummer", historie.eerdere()))
                .toList();
    }

    private static Drukdeel casus(HistorieInJson.Regel casus) {
        return Drukdeel.tabel("De casus", kolommen("Gegeven", 25, "Waarde", 75), List.of(
                Rij.van("Casusnummer", casus.casusnummer()),
                Rij.van("Route", naam(casus.route())),
                Rij.van("Gemeente", naam(casus.gemeente())),
                Rij.van("Aanbieder", naam(casus.aanbieder())),
                Rij.van("Gestart", moment(casus.gestart())),
                Rij.van("Afgesloten", casus.geeindigd() == null ? "loopt nog" : moment(casus.geeindigd())),
                Rij.van(casus.geeindigd() == null ? "Stap" : "Laatste stap", naam(casus.stap())),
                Rij.van("Uitkomst", naam(casus.uitkomst())),
                Rij.van("Over de termijn geweest", casus.overTermijn() ? "ja" : "nee")));
    }

    private static Drukdeel export(Herkomst herkomst) {
        return Drukdeel.tabel("Over deze export", List.of(), List.of())
                .met("Gemaakt op " + moment(herkomst.gemaakt()) + " door " + herkomst.door() + " met " + herkomst.programma()
                                + ". Momenten staan in Nederlandse tijd; wachtdagen zijn kalenderdagen.",
                        "In de eigenschappen van dit bestand staat bij de trefwoorden een controlesom: de SHA-256 over alle "
                                + "bytes van het bestand, zonder de 64 tekens van de som zelf. Deze opdracht geeft dezelfde 64 "
                                + "tekens als er niets is veranderd (zet de naam van het bestand op de plaats van BESTAND):")
                .metOpdracht(Zegel.OPDRACHT);
    }

    private static Drukdeel diagrammen(Herkomst herkomst) {
        return Drukdeel.tabel("Versies van diagrammen en tabellen",
                kolommen("Soort", 15, "Naam", 40, "Sleutel", 25, "Versie", 8, "In gebruik sinds", 12),
                herkomst.diagrammen().stream()
                        .map(d -> Rij.van(d.soort(), d.naam(), d.sleutel(), d.versie(), moment(d.inGebruikSinds()))).toList());
    }

    private static Drukdeel wachtdagenPerStap(HistorieInJson.Wachten wachten) {
        return Drukdeel.tabel("Wachtdagen per stap", kolommen("Route", 30, "Stap", 35, "Gewacht op", 25, "Dagen", 10),
                        wachten.perStap().stream()
                                .map(s -> Rij.van(naam(s.route()), naam(s.stap()), namen(s.wachtOp()), s.dagen())).toList())
                .met("In totaal " + wachten.totaal() + " dagen, van de start tot het einde of tot vandaag, samen met de "
                        + "gekoppelde casussen.");
    }

    private static Drukdeel wachtdagenPerPartij(HistorieInJson.Wachten wachten) {
        return Drukdeel.tabel("Wachtdagen per partij", kolommen("Partij", 90, "Dagen", 10),
                wachten.perPartij().stream().map(p -> Rij.van(naam(p.partij()), p.dagen())).toList());
    }

    private static Drukdeel verloop(List<Moment> tijdlijn) {
        return Drukdeel.tabel("Verloop", kolommen("Moment", 13, "Soort", 11, "Stap", 17, "Wie", 19, "Wat", 40),
                tijdlijn.stream().map(m -> Rij.van(moment(m.moment()), naam(m.soort()), naam(m.stap()), wie(m), wat(m))).toList());
    }

    private Drukdeel termijnen(List<Moment> tijdlijn) {
        return Drukdeel.tabel("Termijnen met hun berekening",
                kolommen("Moment", 13, "Stap", 20, "Soort", 12, "Vanaf", 13, "Tot en met", 13, "Dagen die niet meetellen", 29),
                tijdlijn.stream()
                        .filter(m -> m.termijn() != null)
                        .map(m -> {
                            Termijn termijn = lees(m.termijn());
                            return Rij.van(moment(m.moment()), naam(m.stap()), naam(m.soort()), dag(termijn.vanaf()),
                                    dag(termijn.einde()), termijn.uitleg().stream()
                                            .map(dag -> dag(dag.datum()) + ": " + dag.reden()).collect(Collectors.joining("\n")));
                        })
                        .toList());
    }

    private static Drukdeel beslissingen(List<Beslissing> beslissingen) {
        return Drukdeel.tabel("Beslissingstabellen",
                kolommen("Moment", 13, "Tabel", 20, "Versie", 7, "Invoer", 20, "Regel", 25, "Uitkomst", 15),
                beslissingen.stream()
                        .map(b -> Rij.van(moment(b.moment()), b.naam(), b.versie(), waarden(b.invoer()),
                                b.regels().stream().map(Druktaal::regel).collect(Collectors.joining("\n")), waarden(b.uitkomst())))
                        .toList());
    }

    private Drukdeel pad(List<Pad> paden) {
        return Drukdeel.tabel("Pad door het diagram",
                        kolommen("Versie", 8, "Onderdeel", 40, "Keren", 8, "Eerste keer", 16, "Verlaten", 16, "Hoe", 12),
                        paden.stream().flatMap(pad -> {
                            Routenamen namenVan = namen.vanVersie(pad.definitieId());
                            return pad.elementen().stream()
                                    .filter(e -> !namenVan.element(e.id()).equals(e.id()))
                                    .map(e -> Rij.van(pad.versie(), namenVan.element(e.id()), e.keren(), moment(e.begin()),
                                            moment(e.einde()),
                                            e.einde() == null ? "hier nu" : e.afgebroken() ? "afgebroken" : "afgerond"));
                        }).toList())
                .met("De stappen en het einde waar de casus is geweest, in de volgorde van de eerste keer. Achteraan staat het "
                        + "diagram met dit pad erin, op een blad dat meestal groter is dan A4.");
    }

    private static Drukdeel berichten(HistorieInJson.Geheel historie) {
        return Drukdeel.tabel("Berichten", kolommen("Moment", 13, "Aan", 20, "Status", 9, "Onderwerp", 20, "Tekst", 38),
                historie.berichten().stream()
                        .map(b -> Rij.van(moment(b.moment()), String.join("\n", b.aan()), b.status(), b.onderwerp(), b.tekst()))
                        .toList());
    }

    private static Drukdeel dossiers(UitvoerInJson.Uitvoer uitvoer) {
        return Drukdeel.tabel("Dossiers bij overdracht", kolommen("Moment", 13, "Titel", 30, "Ontvanger", 20, "Bijlage en SHA-256", 37),
                        uitvoer.historie().dossiers().stream()
                                .map(d -> Rij.van(moment(d.moment()), d.titel(), d.ontvanger(),
                                        Dossierbijlagen.inWoorden(d.id(), uitvoer.dossierbestanden())))
                                .toList())
                .met("De PDF van een dossier zit als bijlage in dit bestand (in een PDF-lezer: bijlagen), en ook in de export "
                        + "als JSON.");
    }

    private static Drukdeel storingen(HistorieInJson.Geheel historie) {
        return Drukdeel.tabel("Storingen", kolommen("Begin", 15, "Einde", 15, "Onderdeel", 25, "Melding", 45),
                historie.storingen().stream()
                        .map(s -> Rij.van(moment(s.begin()), s.einde() == null ? "nog niet opgelost" : moment(s.einde()),
                                naam(s.element()), s.melding()))
                        .toList());
    }

    private static Drukdeel deelnames(UitvoerInJson.Uitvoer uitvoer) {
        return Drukdeel.tabel("Wie een rol had", kolommen("Groep", 40, "Rol", 20, "Vanaf", 20, "Tot", 20),
                uitvoer.deelnames().stream()
                        .map(d -> Rij.van(naam(d.groep()), d.soort(), moment(d.van()), moment(d.tot()))).toList());
    }

    private static Drukdeel casussen(String kop, List<HistorieInJson.Regel> casussen) {
        return Drukdeel.tabel(kop, kolommen("Casusnummer", 20, "Route", 30, "Gestart", 15, "Afgesloten", 15, "Uitkomst", 20),
                casussen.stream()
                        .map(c -> Rij.van(c.casusnummer(), naam(c.route()), moment(c.gestart()), moment(c.geeindigd()),
                                naam(c.uitkomst())))
                        .toList());
    }

    private Termijn lees(String tekst) {
        try {
            return json.readValue(tekst, Termijn.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De berekening van een termijn is niet te lezen.", e);
        }
    }

    private static List<Kolom> kolommen(Object... paren) {
        return Stream.iterate(0, i -> i < paren.length, i -> i + 2)
                .map(i -> new Kolom((String) paren[i], (Integer) paren[i + 1])).toList();
    }
}
