package nl.escalatieroutes.historie.tekening;

import java.io.IOException;
import java.util.List;
import nl.escalatieroutes.historie.Pad;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * The diagram of a version with the path of a case, as a page at the end of a PDF. The page is as large as the diagram needs to be
 * read on it at its own size, so mostly larger than A4.
 */
public final class Padbijlage {

    /** Points per unit of the diagram: its letters of 12 units become 7.2 points. */
    private static final double SCHAAL = 0.6;
    private static final double MARGE = 60;
    private static final double KOP = 24;
    private static final double BOVENSTUK = 90;
    private static final double VAKJE = 18;
    private static final double LEGENDA = 14;
    private static final double GELOPEN = 4;
    private static final double MINSTE_BREEDTE = 1200;

    private Padbijlage() {}

    /** @param titel what stands above it and, in the bookmarks, leads to it */
    public static void voegToe(PDDocument document, BpmnModelInstance diagram, Pad pad, String titel) throws IOException {
        Kader kader = Kader.om(diagram);
        double breedte = (Math.max(kader.breedte(), MINSTE_BREEDTE) + 2 * MARGE) * SCHAAL;
        double hoogte = (kader.hoogte() + BOVENSTUK + 2 * MARGE) * SCHAAL;
        PDPage blad = new PDPage(new PDRectangle((float) breedte, (float) hoogte));
        document.addPage(blad);
        Figuur.maak(document, blad, titel, titel + ". Wat de casus is langsgegaan staat in woorden in het deel "
                + "'Pad door het diagram'.");
        try (PDPageContentStream inhoud = new PDPageContentStream(document, blad, AppendMode.APPEND, true)) {
            inhoud.beginMarkedContent(COSName.getPDFName(Figuur.SOORT), Figuur.NUMMER);
            Letter letter = new Letter(document);
            kop(new Vel(inhoud, letter, SCHAAL, MARGE * SCHAAL, hoogte - MARGE * SCHAAL), pad, titel);
            Vel vel = new Vel(inhoud, letter, SCHAAL, (MARGE - kader.x()) * SCHAAL,
                    hoogte - (MARGE + BOVENSTUK - kader.y()) * SCHAAL);
            new Diagramtekenaar(vel, pad).teken(diagram);
            inhoud.endMarkedContent();
        }
    }

    private static void kop(Vel vel, Pad pad, String titel) throws IOException {
        vel.tekstLinks(titel, new Punt(0, 0), Double.MAX_VALUE, KOP, Vormtekenaar.ZWART);
        double x = 0;
        double y = KOP + 20;
        for (Staat staat : List.of(Staat.GEWEEST, Staat.HIER, Staat.AFGEBROKEN, Staat.NIET)) {
            vel.rechthoek(x, y, VAKJE, VAKJE, 4, staat.stijl());
            x = uitleg(vel, staat.uitleg(), x, y);
        }
        if (pad.stromen().isEmpty()) {
            uitleg(vel, "de pijlen die deze casus volgde, zijn niet vastgelegd", x, y);
        } else {
            vel.lijn(List.of(new Punt(x, y + VAKJE / 2), new Punt(x + VAKJE, y + VAKJE / 2)), Stijl.lijn(
                    Staat.GEWEEST.stijl().lijn(), GELOPEN));
            uitleg(vel, "deze pijl volgde de casus", x, y);
        }
    }

    private static double uitleg(Vel vel, String tekst, double x, double y) throws IOException {
        vel.tekstLinks(tekst, new Punt(x + VAKJE + 8, y), Double.MAX_VALUE, LEGENDA, Vormtekenaar.ZWART);
        return x + VAKJE + 8 + vel.breedte(tekst, LEGENDA) + 36;
    }
}
