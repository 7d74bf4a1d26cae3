package nl.escalatieroutes.dossier;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.dossier.DossierInhoud.Regel;
import nl.escalatieroutes.dossier.DossierInhoud.Stap;

/** Makes the XHTML of a dossier; what people typed is text in it, never markup. */
final class Opmaak {

    private static final String GEEN_WAARDE = "–";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'uur'")
            .withLocale(Locale.forLanguageTag("nl-NL"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private final Template sjabloon = Mustache.compiler()
            .escapeHTML(true)
            .withFormatter(waarde -> Teksten.voorXml(String.valueOf(waarde)))
            .compile(bron());

    String html(DossierInhoud inhoud) {
        return sjabloon.execute(Map.of(
                "titel", inhoud.titel(),
                "ontvanger", inhoud.ontvanger(),
                "casusnummer", inhoud.casusnummer(),
                "gemaakt", MOMENT.format(inhoud.gemaakt()),
                "gevraagd", gevuld(inhoud.gevraagd()),
                "opmerkingen", leeg(inhoud.opmerking()) ? List.of() : List.of(inhoud.opmerking()),
                "verloop", inhoud.verloop().stream().map(Opmaak::stap).toList(),
                "gegevens", regels(inhoud.gegevens()),
                "lijsten", List.of(
                        lijst("standpunten", "Standpunten", inhoud.standpunten()),
                        lijst("adviezen", "Adviezen", inhoud.adviezen()),
                        lijst("termijnen", "Overschreden termijnen", inhoud.termijnoverschrijdingen()))));
    }

    private static Map<String, Object> lijst(String id, String kop, List<Regel> regels) {
        return Map.of("id", id, "kop", kop, "regels", regels(regels));
    }

    private static List<Map<String, String>> regels(List<Regel> regels) {
        return regels.stream()
                .map(regel -> Map.of("naam", gevuld(regel.naam()), "waarde", gevuld(regel.waarde())))
                .toList();
    }

    private static Map<String, String> stap(Stap stap) {
        return Map.of(
                "moment", gevuld(stap.moment()),
                "stap", gevuld(stap.stap()),
                "wie", gevuld(stap.wie()),
                "wat", gevuld(stap.wat()));
    }

    private static String gevuld(String tekst) {
        return leeg(tekst) ? GEEN_WAARDE : tekst.strip();
    }

    private static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }

    private static String bron() {
        try (InputStream bestand = Opmaak.class.getResourceAsStream("/dossier/dossier.html")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
