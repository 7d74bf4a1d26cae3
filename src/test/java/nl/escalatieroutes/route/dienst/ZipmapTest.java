package nl.escalatieroutes.route.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.escalatieroutes.formulier.InvoerFout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipmapTest {

    private static final byte[] LEEG = {};

    @Test
    void deMapOfDeBestandenErvanZijnAllebeiGoed_enVerborgenBestandenTellenNietMee() throws IOException {
        Map<String, byte[]> kaal = Map.of("route.yaml", LEEG, "berichten/een.txt", LEEG, ".camunda/x.json", LEEG);
        Map<String, byte[]> inMap = Map.of("streek/route.yaml", LEEG, "streek/berichten/een.txt", LEEG, "__MACOSX/streek/._x", LEEG);

        assertThat(Zipmap.lees("streek", zip(kaal)).bestanden()).containsOnlyKeys("route.yaml", "berichten/een.txt");
        assertThat(Zipmap.lees("streek", zip(inMap)).bestanden()).containsOnlyKeys("route.yaml", "berichten/een.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../buiten.txt", "/etc/passwd", "berichten/../../buiten.txt", "C:/x.txt", "berichten\\een.txt"})
    void eenPadNaarBuitenWordtGeweigerd(String pad) {
        assertThatThrownBy(() -> Zipmap.lees("streek", zip(Map.of("route.yaml", LEEG, pad, LEEG))))
                .isInstanceOf(InvoerFout.class).hasMessageContaining(pad);
    }

    @Test
    void watUitgepaktTeGrootIs_wordtOnderwegGeweigerd() {
        assertThatThrownBy(() -> Zipmap.lees("streek", zip(Map.of("route.yaml", new byte[6_000_000]))))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("te groot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "Streek", "a/b", ".verborgen"})
    void eenNaamDieGeenMapVanEenRegioKanZijn_wordtGeweigerd(String naam) {
        assertThatThrownBy(() -> Zipmap.lees(naam, zip(Map.of("route.yaml", LEEG))))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("regio: ");
    }

    @Test
    void watGeenZipIs_ofGeenRegio_wordtGeweigerd() {
        assertThatThrownBy(() -> Zipmap.lees("streek", new ByteArrayInputStream("geen zip".getBytes())))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("bestand: ");
        assertThatThrownBy(() -> Zipmap.lees("streek", zip(Map.of("a/route.yaml", LEEG, "b/route.yaml", LEEG))))
                .isInstanceOf(InvoerFout.class).hasMessageContaining("meer regio's");
    }

    private static ByteArrayInputStream zip(Map<String, byte[]> bestanden) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> bestand : bestanden.entrySet()) {
                zip.putNextEntry(new ZipEntry(bestand.getKey()));
                zip.write(bestand.getValue());
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
