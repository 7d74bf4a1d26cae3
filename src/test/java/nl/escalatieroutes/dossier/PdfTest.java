package nl.escalatieroutes.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.escalatieroutes.dossier.DossierInhoud.Regel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final float MM = 72 / 25.4f;

    @Test
    void allesStaatErin_zoalsHetGeschrevenIs() throws IOException {
        try (PDDocument pdf = pdf(Voorbeeld.gewoon())) {
            assertThat(woorden(pdf)).contains(
                    "Dossier voor advies van Zi2T", "Zi2T (Zorg Informatie en Inkoop Team)", "WBW-2027-0042",
                    "20 april 2027, 12.15 uur", "Let op Dit dossier is niet volledig.",
                    "Wat wordt gevraagd Geef binnen tien werkdagen een advies", "Gemeente Roosendaal",
                    "De begrote kosten zijn € 12.500. Dat is méér dan vorig jaar.",
                    "Intensiteit 'Duurzaam Laag' <past> & is genoeg.",
                    "Met \"Midden\" zijn de doelen haalbaar, zo leert ervaring in Curaçao.",
                    "Adviezen Er is niets vastgelegd.",
                    "Uiterste datum 27-04-2027, overschreden op 28-04-2027 00.00.",
                    "Moment Stap Wie Wat", "Geen overeenstemming: de aanbieder gaat niet akkoord.",
                    "Voorgelegd aan Zi2T.");
        }
    }

    @Test
    void opmaakInEenTekst_blijftTekst() throws IOException {
        String kwaad = "</td><script>alert(1)</script><img src='file:///etc/hostname'/>&amp;&euro;{{titel}}]]>";
        try (PDDocument pdf = pdf(metTekst(kwaad))) {
            assertThat(zonderWit(woorden(pdf))).contains(zonderWit(kwaad));
        }
    }

    @Test
    void tekensDieXmlNietKent_enLettersDieErNietZijn_houdenHetNietTegen() throws IOException {
        try (PDDocument pdf = pdf(metTekst("a\u0000b\u000Bc\uD800d 😀 ё ſ ő Ł ğ – „x” …"))) {
            assertThat(woorden(pdf)).contains("abcd").contains("ё ſ ő Ł ğ – „x” …");
        }
    }

    @Test
    void leegIsOokGoed() throws IOException {
        try (PDDocument pdf = pdf(Voorbeeld.metTitel("Leeg", Voorbeeld.MOMENT))) {
            assertThat(woorden(pdf)).contains("Gegevens van de casus Er is niets vastgelegd.").doesNotContain("Let op");
        }
    }

    @Test
    void langeTekstenLopenDoorOpVolgendePaginas_binnenDeKantlijnen() throws IOException {
        DossierInhoud lang = Voorbeeld.lang();
        try (PDDocument pdf = pdf(lang)) {
            bewaar("lang", lang);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            Posities posities = new Posities();
            posities.getText(pdf);
            assertThat(posities.buiten).isEmpty();
            assertThat(posities.aantal).isGreaterThan(16_000);

            String romp = posities.romp.toString().replace("MomentStapWieWat", "");
            String woord = lang.gegevens().get(0).waarde();
            assertThat(romp.split(Pattern.quote(woord), -1)).as("vier keer, heel").hasSize(5);
            assertThat(romp).contains(zonderWit(lang.standpunten().get(0).waarde()), zonderWit(lang.opmerking()));
            IntStream.rangeClosed(1, 60).forEach(i -> assertThat(romp).contains("Antwoord" + (i == 30 ? 29 : i) + ":"));
        }
    }

    @Test
    void elkePaginaHeeftHetCasusnummerEnEenNummer() throws IOException {
        try (PDDocument pdf = pdf(Voorbeeld.lang())) {
            int paginas = pdf.getNumberOfPages();
            for (int nummer = 1; nummer <= paginas; nummer++) {
                PDFTextStripper lezer = new PDFTextStripper();
                lezer.setSortByPosition(true);
                lezer.setStartPage(nummer);
                lezer.setEndPage(nummer);
                String pagina = lezer.getText(pdf).strip();
                assertThat(pagina).startsWith("Casus WBW-2027-0042").endsWith("Pagina " + nummer + " van " + paginas);
            }
        }
    }

    @Test
    void elkeBladzijdeVanHetVerloopHerhaaltDeKoppen() throws IOException {
        try (PDDocument pdf = pdf(Voorbeeld.lang())) {
            PDFTextStripper lezer = new PDFTextStripper();
            lezer.setStartPage(pdf.getNumberOfPages());
            assertThat(lezer.getText(pdf)).contains("Antwoord 60").containsPattern("Moment\\s+Stap\\s+Wie\\s+Wat");
        }
    }

    @Test
    void hetIsA4_metTitelTaalEnIngeslotenLetters() throws IOException {
        try (PDDocument pdf = pdf(Voorbeeld.gewoon())) {
            bewaar("gewoon", Voorbeeld.gewoon());
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Dossier voor advies van Zi2T – casus WBW-2027-0042");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(6);
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .containsPattern("pdfaid:part(=\"|>)2");
            for (PDPage pagina : pdf.getPages()) {
                assertThat(pagina.getMediaBox().getWidth()).isCloseTo(210 * MM, offset(1f));
                assertThat(pagina.getMediaBox().getHeight()).isCloseTo(297 * MM, offset(1f));
                for (COSName naam : pagina.getResources().getFontNames()) {
                    PDFont letter = pagina.getResources().getFont(naam);
                    assertThat(letter.isEmbedded()).as(letter.getName()).isTrue();
                    assertThat(letter.getName()).contains("Liberation");
                }
            }
        }
    }

    private static DossierInhoud metTekst(String tekst) {
        return new DossierInhoud("Titel", "Zi2T", "A-1", Voorbeeld.MOMENT, List.of(new Regel("Toelichting", tekst)),
                List.of(), List.of(), List.of(), List.of(), tekst, tekst);
    }

    private static PDDocument pdf(DossierInhoud inhoud) throws IOException {
        return Loader.loadPDF(bytes(inhoud));
    }

    private static byte[] bytes(DossierInhoud inhoud) {
        return new Drukker().pdf(new Opmaak().html(inhoud));
    }

    /** For who wants to see with their own eyes what it looks like. */
    private static void bewaar(String naam, DossierInhoud inhoud) throws IOException {
        Path map = Files.createDirectories(Path.of("target", "dossiers"));
        Files.write(map.resolve(naam + ".pdf"), bytes(inhoud));
    }

    private static String woorden(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static String zonderWit(String tekst) {
        return tekst.replaceAll("\\s+", "");
    }

    /** Gathers the letters of the body in their order, and those that are printed outside the margins. */
    private static final class Posities extends PDFTextStripper {

        private final StringBuilder romp = new StringBuilder();
        private final List<String> buiten = new ArrayList<>();
        private int aantal;

        @Override
        protected void processTextPosition(TextPosition letter) {
            PDRectangle pagina = getCurrentPage().getMediaBox();
            float links = letter.getXDirAdj();
            float rechts = links + letter.getWidthDirAdj();
            float onder = letter.getYDirAdj();
            aantal++;
            boolean inKopOfVoet = onder < 28 * MM || onder > pagina.getHeight() - 22 * MM;
            if (links < 24.9 * MM || rechts > pagina.getWidth() - 19.5 * MM
                    || onder < 10 * MM || onder > pagina.getHeight() - 8 * MM) {
                buiten.add(letter.getUnicode() + " " + links / MM + " " + onder / MM);
            }
            if (!inKopOfVoet) {
                romp.append(zonderWit(letter.getUnicode()));
            }
        }
    }
}
