package nl.escalatieroutes.web.historie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.dossier.Dossiers;
import nl.escalatieroutes.historie.Pad;
import nl.escalatieroutes.historie.uitvoer.Herkomsten;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.pagina.Namen;
import org.springframework.stereotype.Component;

/** One case with all that belongs to it, in a file that can be followed without the program. */
@Component
class Casusuitvoer {

    private static final String WAT = "De hele historie van één casus uit het programma Escalatieroutes. Momenten staan in "
            + "Nederlandse tijd. Van stappen, groepen en routes staat de sleutel en de naam erbij.";

    private final Historieblad blad;
    private final Herkomsten herkomsten;
    private final Deelnames deelnames;
    private final Dossiers dossiers;
    private final Namen namen;
    private final CasusPdf pdf;
    private final ObjectWriter json;

    Casusuitvoer(Historieblad blad, Herkomsten herkomsten, Deelnames deelnames, Dossiers dossiers, Namen namen,
            CasusPdf pdf, ObjectMapper json) {
        this.blad = blad;
        this.herkomsten = herkomsten;
        this.deelnames = deelnames;
        this.dossiers = dossiers;
        this.namen = namen;
        this.pdf = pdf;
        DefaultIndenter regels = new DefaultIndenter("  ", "\n");
        this.json = json.writer(new DefaultPrettyPrinter().withObjectIndenter(regels).withArrayIndenter(regels));
    }

    byte[] json(Casus casus) {
        try {
            return Zegel.verzegel((json.writeValueAsString(uitvoer(casus)) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De export van een casus is niet te schrijven.", e);
        }
    }

    byte[] pdf(Casus casus) {
        return pdf.maak(uitvoer(casus));
    }

    private UitvoerInJson.Uitvoer uitvoer(Casus casus) {
        HistorieInJson.Geheel historie = blad.geheel(casus.route(), casus.casusnummer(), casus.id());
        Benoemer benoemer = new Benoemer(namen);
        List<String> processen = historie.paden().stream().map(Pad::definitieId).toList();
        Set<String> beslissingen = herkomsten.beslissingen(casus.id());
        return new UitvoerInJson.Uitvoer(
                WAT,
                herkomsten.van(processen, beslissingen),
                UitvoerInJson.Controle.LEEG,
                historie,
                deelnames.van(casus.id()).stream().map(deel -> deelname(casus, deel, benoemer)).toList(),
                bestanden(casus),
                herkomsten.bestanden(processen, beslissingen));
    }

    private List<UitvoerInJson.Dossierbestand> bestanden(Casus casus) {
        return dossiers.vanCasus(casus.id()).stream()
                .flatMap(dossier -> dossiers.pdf(casus.id(), dossier.id()).stream()
                        .map(bestand -> new UitvoerInJson.Dossierbestand(dossier.id(), Zegel.sha256(bestand),
                                Base64.getEncoder().encodeToString(bestand))))
                .toList();
    }

    private static UitvoerInJson.Deelname deelname(Casus casus, Deelname deel, Benoemer benoemer) {
        return new UitvoerInJson.Deelname(benoemer.groep(casus.route(), deel.groep()),
                deel.soort().name().toLowerCase(Locale.ROOT),
                Casusinzage.hier(deel.van()), Casusinzage.hier(deel.tot()));
    }
}
