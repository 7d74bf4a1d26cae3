package nl.escalatieroutes.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Prints XHTML as a PDF that can be kept (PDF/A-2a: fonts and colours inside it) and read aloud (PDF/UA: tagged, with
 * title and language).
 */
public final class Drukker {

    private static final String LETTER = "Liberation Sans";
    private static final int NORMAAL = 400;
    private static final int VET = 700;

    static {
        // The library would log the texts that it has trouble with, and those are about a case.
        XRLog.setLoggingEnabled(false);
    }

    public byte[] pdf(String html) {
        PdfRendererBuilder bouwer = new PdfRendererBuilder();
        bouwer.usePdfAConformance(PdfAConformance.PDFA_2_A);
        bouwer.usePdfUaAccessibility(true);
        bouwer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        bouwer.withProducer("Escalatieroutes");
        letter(bouwer, "LiberationSans-Regular.ttf", NORMAAL);
        letter(bouwer, "LiberationSans-Bold.ttf", VET);
        bouwer.withHtmlContent(html, null);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        bouwer.toStream(uit);
        try {
            bouwer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void letter(PdfRendererBuilder bouwer, String bestand, int dikte) {
        bouwer.useFont(() -> Drukker.class.getResourceAsStream("/liberation/" + bestand),
                LETTER, dikte, FontStyle.NORMAL, true);
    }
}
