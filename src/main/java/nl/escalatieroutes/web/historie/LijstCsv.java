package nl.escalatieroutes.web.historie;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.historie.uitvoer.Herkomst;
import nl.escalatieroutes.historie.uitvoer.Herkomsten;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import nl.escalatieroutes.historie.uitvoer.Zegelstroom;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.historie.HistorieInJson.Naam;
import nl.escalatieroutes.web.pagina.Namen;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/**
 * A list of cases as CSV: UTF-8 with a byte order mark, separated by semicolons, as Dutch spreadsheets read it. Lines that
 * begin with {@code #} at the end say what made the file.
 */
@Component
class LijstCsv {

    private static final String[] KOLOMMEN = {"casusnummer", "route", "routenaam", "gemeente", "aanbieder", "gestart",
        "geeindigd", "stap", "stapnaam", "uitkomst", "uitkomstnaam", "overTermijn", "diagramversie"};
    private static final CSVFormat SOORT = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULE = "=+-@\t\r\n";

    private final Herkomsten herkomsten;
    private final Namen namen;

    LijstCsv(Herkomsten herkomsten, Namen namen) {
        this.herkomsten = herkomsten;
        this.namen = namen;
    }

    /**
     * Writes the file part by part, so that a long list is never in memory whole.
     *
     * @param delen the cases, in the order of the list
     * @throws IOException where the receiver is gone; what was written then has no checksum
     */
    void schrijf(Iterator<List<Casus>> delen, OutputStream bestand) throws IOException {
        Zegelstroom zegel = new Zegelstroom(bestand);
        Writer tekst = new OutputStreamWriter(zegel.uit(), StandardCharsets.UTF_8);
        Set<String> definities = new TreeSet<>();
        Benoemer benoemer = new Benoemer(namen);
        int aantal = 0;
        tekst.write('\uFEFF');
        CSVPrinter uit = new CSVPrinter(tekst, SOORT);
        uit.printRecord((Object[]) KOLOMMEN);
        while (delen.hasNext()) {
            List<Casus> casussen = delen.next();
            Map<String, Herkomsten.Versie> versies = herkomsten.versies(casussen.stream().map(Casus::id).toList());
            versies.values().forEach(versie -> definities.add(versie.definitieId()));
            for (Casus casus : casussen) {
                uit.printRecord(rij(casus, versies.get(casus.id()), benoemer));
            }
            aantal += casussen.size();
        }
        for (String regel : slot(aantal, herkomsten.van(definities, List.of()))) {
            uit.printRecord("# " + regel);
        }
        uit.flush();
        zegel.sluit("# ", SOORT.getRecordSeparator());
    }

    private static List<String> rij(Casus casus, Herkomsten.Versie versie, Benoemer benoemer) {
        List<String> cellen = new ArrayList<>();
        cellen.add(casus.casusnummer());
        cellen.add(casus.route());
        cellen.add(naam(benoemer.route(casus.route())));
        cellen.add(casus.gemeente());
        cellen.add(casus.aanbieder());
        cellen.add(String.valueOf(Casusinzage.hier(casus.gestart())));
        cellen.add(casus.loopt() ? null : Casusinzage.hier(casus.geeindigd()).toString());
        cellen.add(casus.stap());
        cellen.add(naam(benoemer.element(casus.route(), casus.stap())));
        cellen.add(casus.uitkomst());
        cellen.add(naam(benoemer.element(casus.route(), casus.uitkomst())));
        cellen.add(casus.overTermijn() ? "ja" : "nee");
        cellen.add(versie == null ? null : String.valueOf(versie.nummer()));
        return cellen.stream().map(LijstCsv::veilig).toList();
    }

    private static List<String> slot(int aantal, Herkomst herkomst) {
        List<String> regels = new ArrayList<>();
        regels.add(aantal + " casussen, gemaakt op " + herkomst.gemaakt() + " door " + herkomst.door() + " met "
                + herkomst.programma() + ". Een ' voor een waarde houdt een rekenprogramma tegen dat er een formule in ziet.");
        herkomst.diagrammen().forEach(diagram -> regels.add("Diagram " + diagram.sleutel() + " versie " + diagram.versie()
                + " (" + diagram.naam() + "), in gebruik sinds " + diagram.inGebruikSinds() + "."));
        regels.add("Controle: SHA-256 over alle bytes van dit bestand, zonder de 64 tekens van de som zelf: " + Zegel.OPDRACHT
                + " Ontbreekt de laatste regel, met de som, dan is het bestand niet heel.");
        return regels;
    }

    private static String veilig(String waarde) {
        return waarde != null && !waarde.isEmpty() && FORMULE.indexOf(waarde.charAt(0)) >= 0 ? "'" + waarde : waarde;
    }

    private static String naam(Naam naam) {
        return Optional.ofNullable(naam).map(Naam::naam).orElse(null);
    }
}
