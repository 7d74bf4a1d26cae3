package nl.escalatieroutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Exports: what stands in them, that a change shows, and who may have them. */
class ExportTest extends Buitenproef {

    private static final String HISTORIE = "/api/historie/casussen";
    private static final String AFGESLOTEN = "/api/dienst/afgesloten-casussen";
    private static final Pattern MERK = Pattern.compile("(escalatieroutes-sha256:)([0-9a-f]{64})");

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void deJsonHeeftDeHeleCasus() throws Exception {
        String nummer = inStap3();
        byte[] bestand = bestand("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + ".json");
        JsonNode uitvoer = new ObjectMapper().readTree(bestand);

        JsonNode herkomst = uitvoer.get("herkomst");
        assertThat(herkomst.get("door").asText()).isEqualTo("auditor");
        assertThat(herkomst.get("programma").get("versie").asText()).matches("[0-9]+\\..+");
        JsonNode diagram = herkomst.get("diagrammen").get(0);
        assertThat(diagram.get("sleutel").asText()).isEqualTo(ROUTE);
        assertThat(diagram.get("versie").asInt()).isPositive();
        assertThat(diagram.get("inGebruikSinds").asText()).startsWith("20");
        JsonNode historie = uitvoer.get("historie");
        assertThat(historie.get("casus").get("casusnummer").asText()).isEqualTo(nummer);
        assertThat(historie.get("tijdlijn").findValuesAsText("wat").toString())
                .contains("We zijn het niet eens over de doelen.", "Besluit nemen als lokale aanstuurder");
        assertThat(historie.get("tijdlijn").findValues("termijn").stream().filter(t -> t.has("uitleg"))).isNotEmpty();
        assertThat(historie.get("berichten")).isNotEmpty();
        assertThat(uitvoer.get("deelnames").findValuesAsText("sleutel")).contains("aanbieder.aanbieder-a", "zi2t");
        JsonNode dossier = uitvoer.get("dossierbestanden").get(0);
        byte[] pdf = Base64.getDecoder().decode(dossier.get("pdf").asText());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(dossier.get("sha256").asText()).isEqualTo(sha256(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String tekst = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(tekst.substring(tekst.indexOf("Gegevens van de casus"), tekst.indexOf("Standpunten")))
                    .contains("Waarover bent u het niet eens? De vastgestelde doelen", "Wie dient de casus in?", "Loopt er al zorg?");
        }
        assertThat(uitvoer.get("diagrambestanden").get(0).get("xml").asText()).contains("<bpmn:process id=\"" + ROUTE);
    }

    @Test
    void dePdfIsZonderHetProgrammaTeVolgen() throws Exception {
        String nummer = inStap3();
        byte[] bestand = bestand("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + ".pdf");

        try (PDDocument pdf = Loader.loadPDF(bestand)) {
            String tekst = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(tekst).contains("Historie van casus " + nummer, "Wachtdagen per stap", "Verloop",
                    "We zijn het niet eens over de doelen.", "Termijnen met hun berekening", "zaterdag", "Berichten",
                    "Dossiers bij overdracht", "als bijlage in dit bestand", "Pad door het diagram", "Gesprek voeren", "Wie een rol had",
                    "Versies van diagrammen en tabellen", "Escalatieroutes 0.", "sha256sum");
            assertThat(tekst).doesNotContain("&amp;", "&lt;", "{{", "null");
            assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("escalatieroutes-sha256:" + nagerekend(bestand));
        }
    }

    /** As drawn, not as text: the colour of a step that was taken, and that of one that was not. */
    @Test
    void achterInDePdfStaatHetDiagramMetHetGelopenPad() throws Exception {
        byte[] bestand = bestand("auditor", HISTORIE + "/" + ROUTE + "/" + inStap3() + ".pdf");

        try (PDDocument pdf = Loader.loadPDF(bestand)) {
            int laatste = pdf.getNumberOfPages();
            PDFTextStripper lezer = new PDFTextStripper();
            lezer.setStartPage(laatste);
            assertThat(lezer.getText(pdf).replaceAll("\\s+", " ")).contains("Diagram met het gelopen pad: Escalatieroute",
                    "hier is de casus geweest", "Gesprek voeren", "Advies uitbrengen als Zi2T");
            BufferedImage beeld = new PDFRenderer(pdf).renderImage(laatste - 1, 0.5f);
            assertThat(heeft(beeld, new Color(0xdf, 0xf1, 0xe4))).as("hier is de casus geweest").isGreaterThan(500);
            assertThat(heeft(beeld, new Color(0xdb, 0xe9, 0xf7))).as("hier staat de casus nu").isGreaterThan(200);
            PDStructureTreeRoot lagen = pdf.getDocumentCatalog().getStructureTreeRoot();
            PDStructureElement figuur = (PDStructureElement) ((PDStructureElement) lagen.getKids().get(0)).getKids().stream()
                    .reduce((eerder, later) -> later).orElseThrow();
            assertThat(figuur.getStructureType()).isEqualTo("Figure");
            assertThat(figuur.getAlternateDescription()).contains("staat in woorden");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().getLastChild().getTitle()).startsWith("Diagram met het gelopen pad");
        }
    }

    private static long heeft(BufferedImage beeld, Color kleur) {
        long punten = 0;
        for (int x = 0; x < beeld.getWidth(); x++) {
            for (int y = 0; y < beeld.getHeight(); y++) {
                punten += beeld.getRGB(x, y) == kleur.getRGB() ? 1 : 0;
            }
        }
        return punten;
    }

    @Test
    void deAfgeslotenCasussenStaanMetHunExportInHetLeeslog() throws Exception {
        String nummer = gestart();
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        JsonNode uitvoer = new ObjectMapper().readTree(bestand("auditor", AFGESLOTEN));

        assertThat(uitvoer.get("casussen").findValuesAsText("casusnummer")).contains(nummer);
        assertThat(uitvoer.get("controle").get("som").asText()).startsWith("escalatieroutes-sha256:");
        JsonNode regel = haal("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + "/leeslog").is(200).json().get(0);
        assertThat(regel.get("wie").asText()).isEqualTo("auditor");
        assertThat(regel.get("waarlangs").asText()).isEqualTo("export");
        assertThat(regel.get("wat").asText()).isEqualTo("Export van afgesloten casussen");
    }

    /** What is sent already can't be called back, but it holds no case and no checksum. */
    @Test
    void zonderRegelInHetLeeslogGaanErGeenAfgeslotenCasussenUit() {
        String nummer = gestart();
        stuur("aanbieder-a", casus(nummer) + "/intrekken", met("reden", "Opgelost")).is(204);
        jdbc.update("alter table LEESLOG rename to LEESLOG_WEG");
        try {
            assertThat(haal("auditor", AFGESLOTEN).tekst()).doesNotContain(nummer).doesNotContainPattern("escalatieroutes-sha256:[0-9a-f]{64}");
        } finally {
            jdbc.update("alter table LEESLOG_WEG rename to LEESLOG");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".pdf"})
    void deControlesomKloptEnEenVeranderingValtOp(String soort) throws Exception {
        controleerSom(bestand("auditor", HISTORIE + "/" + ROUTE + "/" + inStap2() + soort));
    }

    /** As the README tells an outsider to do it, in a shell, on a file of each kind; and on one in which a digit was changed. */
    @ParameterizedTest
    @ValueSource(strings = {HISTORIE + "/" + ROUTE + "/{nummer}.json", HISTORIE + "/" + ROUTE + "/{nummer}.pdf",
        HISTORIE + ".csv?zoek={nummer}", AFGESLOTEN})
    @EnabledOnOs(OS.LINUX)
    void deOpdrachtUitDeReadmeGeeftDezelfdeSom(String adres, @TempDir Path map) throws Exception {
        String opdracht = Files.readAllLines(Path.of("README.md")).stream().filter(regel -> regel.startsWith("`LC_ALL=C sed"))
                .findFirst().orElseThrow().replace("`", "");
        byte[] inhoud = bestand("auditor", adres.replace("{nummer}", inStap3()));
        Path bestand = Files.write(map.resolve("export"), inhoud);
        Matcher merk = MERK.matcher(new String(inhoud, StandardCharsets.ISO_8859_1));
        assertThat(merk.find()).isTrue();

        assertThat(inSchil(opdracht.replace("BESTAND", bestand.toString()))).startsWith(merk.group(2) + " ");
        inhoud[inhoud.length / 2] ^= 1;
        Files.write(bestand, inhoud);
        assertThat(inSchil(opdracht.replace("BESTAND", bestand.toString()))).doesNotStartWith(merk.group(2));
    }

    private static String inSchil(String opdracht) throws Exception {
        Process schil = new ProcessBuilder("sh", "-c", opdracht).redirectErrorStream(true).start();
        String uitvoer = new String(schil.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(schil.waitFor()).as(uitvoer).isZero();
        return uitvoer;
    }

    /** More than is read at a time: all are there, once, in the order of the list, and with a line in their read logs. */
    @Test
    void eenLangeLijstIsHeelEnInVolgorde() throws Exception {
        int aantal = 1_203;
        jdbc.batchUpdate("insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GESTART, GEEINDIGD, OVER_TERMIJN) values (?, 'proef',"
                + " 'export-proef', ?, ?, ?, false)", IntStream.range(0, aantal).mapToObj(i -> new Object[] {"export-" + i,
                    "EXPORT-" + i, OffsetDateTime.parse("2020-01-01T12:00:00Z").plusHours(i),
                    i % 3 == 0 ? null : OffsetDateTime.parse("2021-01-01T12:00:00Z").minusHours(i)}).toList());
        try {
            byte[] bestand = bestand("auditor", HISTORIE + ".csv?route=export-proef&sorteer=geeindigd");
            controleerSom(bestand);
            List<CSVRecord> rijen = csv(bestand);
            List<String> geeindigd = rijen.subList(1, aantal + 1).stream().map(rij -> rij.get(6)).toList();
            List<String> gevuld = geeindigd.stream().filter(moment -> !moment.isEmpty()).toList();
            assertThat(rijen.subList(1, aantal + 1).stream().map(rij -> rij.get(0))).doesNotHaveDuplicates()
                    .allMatch(nummer -> nummer.startsWith("EXPORT-"));
            assertThat(gevuld).hasSize(aantal - 401).isSorted();
            assertThat(geeindigd.subList(0, gevuld.size())).as("wat loopt staat achteraan").isEqualTo(gevuld);
            assertThat(rijen.get(aantal + 1).get(0)).startsWith("# " + aantal + " casussen");
            assertThat(jdbc.queryForObject("select count(distinct CASUS_ID) from LEESLOG where CASUS_ID like 'export-%'", Integer.class))
                    .isEqualTo(aantal);
        } finally {
            jdbc.update("delete from CASUS where ROUTE = 'export-proef'");
            jdbc.update("delete from LEESLOG where CASUS_ID like 'export-%'");
        }
    }

    @Test
    void dePdfHeeftDeDossiersAlsBijlage() throws Exception {
        String nummer = inStap3();
        JsonNode dossier = new ObjectMapper().readTree(bestand("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + ".json"))
                .get("dossierbestanden").get(0);

        try (PDDocument pdf = Loader.loadPDF(bestand("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + ".pdf"))) {
            Map<String, PDComplexFileSpecification> bijlagen = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            String naam = "dossier-" + dossier.get("id").asText() + ".pdf";
            assertThat(bijlagen).containsOnlyKeys(naam);
            assertThat(bijlagen.get(naam).getEmbeddedFile().toByteArray())
                    .isEqualTo(Base64.getDecoder().decode(dossier.get("pdf").asText()));
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", "")).contains(naam, dossier.get("sha256").asText());
        }
    }

    @Test
    void deLijstIsEenCsvMetDezelfdeFilters() throws Exception {
        String nummer = inStap2();
        String ander = gestart();
        byte[] bestand = bestand("auditor", HISTORIE + ".csv?zoek=" + nummer + "&route=" + ROUTE);

        controleerSom(bestand);
        List<CSVRecord> rijen = csv(bestand);
        CSVRecord rij = rijen.get(1);
        assertThat(rijen.get(0).toList()).startsWith("\uFEFFcasusnummer", "route");
        assertThat(rij.get(0)).isEqualTo(nummer);
        assertThat(rij.get(7)).isEqualTo("besluit-lokale-aanstuurder");
        assertThat(rij.get(12)).matches("[0-9]+");
        String tekst = new String(bestand, StandardCharsets.UTF_8);
        assertThat(tekst).doesNotContain(ander + ";").contains("Diagram " + ROUTE + " versie", "met Escalatieroutes 0.");
        List<String> nummers = new ArrayList<>();
        csv(bestand("auditor", HISTORIE + ".csv?overTermijn=true")).forEach(regel -> nummers.add(regel.get(0)));
        assertThat(nummers).doesNotContain(nummer);
    }

    /** What a spreadsheet takes for a formula; only the last can be a case number, the others would have to come from a folder. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "@som", "\t=1", "-1"})
    void eenWaardeIsNooitEenFormule(String waarde) throws Exception {
        String nummer = "FORMULE-" + Integer.toHexString(waarde.hashCode()).toUpperCase(Locale.ROOT);
        jdbc.update("insert into CASUS (ID, REGIO, ROUTE, CASUSNUMMER, GEMEENTE, GESTART, OVER_TERMIJN) values (?, 'proef', 'proef', ?, ?,"
                + " ?, false)", nummer, nummer, waarde, OffsetDateTime.parse("2020-01-01T12:00:00Z"));
        try {
            assertThat(csv(bestand("auditor", HISTORIE + ".csv?zoek=" + nummer)).get(1).get(3)).isEqualTo("'" + waarde);
        } finally {
            jdbc.update("delete from CASUS where ID = ?", nummer);
            jdbc.update("delete from LEESLOG where CASUS_ID = ?", nummer);
        }
    }

    @Test
    void elkeExportStaatInHetLeeslogVanDeCasus() throws Exception {
        String nummer = gestart();
        bestand("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + ".json");
        bestand("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + ".json");
        bestand("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + "/" + instantie(nummer) + ".pdf");
        bestand("auditor", HISTORIE + ".csv?zoek=" + nummer);

        List<String> regels = new ArrayList<>();
        haal("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + "/leeslog").is(200).json().forEach(regel ->
                regels.add(regel.get("waarlangs").asText() + ": " + regel.get("wat").asText()));
        assertThat(regels).containsExactly("export: Export van een lijst als CSV", "export: Export als PDF",
                "export: Export als JSON", "export: Export als JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {".json", ".pdf", "/leeslog", "/{id}.json", "/{id}.pdf", "/{id}/leeslog"})
    void alleenAuditorsExporteren(String wat) {
        String nummer = gestart();
        String adres = HISTORIE + "/" + ROUTE + "/" + nummer + wat.replace("{id}", instantie(nummer));
        for (String partij : List.of("aanbieder-a", "jp-etten-leur", "admin")) {
            haal(partij, adres).is(403);
        }
        for (String ander : List.of("aanbieder-b", "jp-moerdijk", "zi2t", "proceseigenaar", "beheerder")) {
            haal(ander, adres).is(404);
        }
        haal(null, adres).is(401);
    }

    @Test
    void eenAndermansIdGeeftGeenAndereCasus() {
        String nummer = gestart();
        String ander = gestart();
        haal("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + "/" + instantie(ander) + ".json").is(404);
        haal("auditor", HISTORIE + "/" + ROUTE + "/" + nummer + "/" + instantie(ander) + "/leeslog").is(404);
        haal("auditor", HISTORIE + "/toewijzing-west-brabant-west/" + nummer + ".pdf").is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanbieder-a", "jp-etten-leur", "zi2t", "proceseigenaar", "beheerder", "admin"})
    void deLijstExporterenMagAlleenEenAuditor(String wie) {
        haal(wie, HISTORIE + ".csv").is(403);
        haal(wie, HISTORIE + ".csv?open=misschien").is(400);
    }

    private String inStap3() {
        String nummer = inStap2();
        rondAf("la-etten-leur", nummer, "besluit-lokale-aanstuurder", "akkoordLokaleAanstuurder", false,
                "akkoordAanbieder", false, "voorgelegdDoor", "aanbieder").is(204);
        return nummer;
    }

    /** What the command in the export does, on the file and on the file with one bit changed. */
    private static void controleerSom(byte[] bestand) throws Exception {
        Matcher merk = MERK.matcher(new String(bestand, StandardCharsets.ISO_8859_1));
        assertThat(merk.find()).isTrue();
        String som = merk.group(2);
        assertThat(nagerekend(bestand)).isEqualTo(som);
        byte[] veranderd = bestand.clone();
        veranderd[bestand.length / 2] ^= 1;
        assertThat(nagerekend(veranderd)).isNotEqualTo(som);
    }

    private static String nagerekend(byte[] bestand) throws Exception {
        return sha256(MERK.matcher(new String(bestand, StandardCharsets.ISO_8859_1)).replaceAll("$1")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String sha256(byte[] inhoud) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    }

    private static List<CSVRecord> csv(byte[] bestand) throws IOException {
        return CSVFormat.DEFAULT.builder().setDelimiter(';').get()
                .parse(new StringReader(new String(bestand, StandardCharsets.UTF_8))).getRecords();
    }

    private byte[] bestand(String wie, String pad) throws Exception {
        HttpResponse<byte[]> antwoord = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad)).header("Authorization", "Basic "
                        + Base64.getEncoder().encodeToString((wie + ":" + wie).getBytes(StandardCharsets.UTF_8))).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(antwoord.statusCode()).as(new String(antwoord.body(), StandardCharsets.UTF_8)).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        return antwoord.body();
    }
}
