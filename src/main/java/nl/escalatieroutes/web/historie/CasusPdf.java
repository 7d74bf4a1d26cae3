package nl.escalatieroutes.web.historie;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.escalatieroutes.dossier.Drukker;
import nl.escalatieroutes.dossier.Teksten;
import nl.escalatieroutes.historie.Pad;
import nl.escalatieroutes.historie.tekening.Padbijlage;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The export of one case as a PDF. What people typed is text in it, never markup. */
@Component
class CasusPdf {

    private final Casusdruk druk;
    private final Drukker drukker = new Drukker();
    private final Template sjabloon = Mustache.compiler()
            .escapeHTML(true)
            .withFormatter(waarde -> Teksten.voorXml(String.valueOf(waarde)))
            .compile(bron());

    private final RepositoryService definities;

    CasusPdf(Casusdruk druk, RepositoryService definities) {
        this.druk = druk;
        this.definities = definities;
    }

    byte[] maak(UitvoerInJson.Uitvoer uitvoer) {
        return Zegel.verzegel(metBijlagen(drukker.pdf(sjabloon.execute(Map.of(
                "casusnummer", uitvoer.historie().casus().casusnummer(),
                "route", uitvoer.historie().casus().route().naam(),
                "zegel", Zegel.PLAATS,
                "gemaakt", Druktaal.moment(uitvoer.herkomst().gemaakt()),
                "door", uitvoer.herkomst().door(),
                "programma", uitvoer.herkomst().programma().toString(),
                "delen", druk.delen(uitvoer)))), uitvoer));
    }

    /**
     * The document with the diagrams behind it and the dossiers in it, and its properties uncompressed, so that the checksum can
     * be put in.
     */
    private byte[] metBijlagen(byte[] pdf, UitvoerInJson.Uitvoer uitvoer) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Pad pad : uitvoer.historie().paden()) {
                Padbijlage.voegToe(document, definities.getBpmnModelInstance(pad.definitieId()), pad, Druktaal.diagram(pad));
            }
            Dossierbijlagen.voegToe(document, uitvoer);
            document.save(uit, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static String bron() {
        try (InputStream bestand = CasusPdf.class.getResourceAsStream("/historie/casus.html")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
