package nl.escalatieroutes.web.historie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.web.CasusInJson;
import nl.escalatieroutes.web.historie.UitvoerInJson.Dossierbestand;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.http.MediaType;

/**
 * Puts the dossiers of the hand-overs in the PDF of a case, as attachments (PDF 1.7, section 7.11.4). They are PDF/A-2 as that is,
 * which may hold no others (ISO 19005-2, section 6.8).
 */
final class Dossierbijlagen {

    private Dossierbijlagen() {}

    static void voegToe(PDDocument document, UitvoerInJson.Uitvoer uitvoer) throws IOException {
        Map<String, PDComplexFileSpecification> bijlagen = new LinkedHashMap<>();
        for (Dossierbestand bestand : uitvoer.dossierbestanden()) {
            CasusInJson.Dossier dossier = uitvoer.historie().dossiers().stream()
                    .filter(d -> d.id().equals(bestand.id())).findFirst().orElseThrow();
            bijlagen.put(bestandsnaam(bestand.id()), bijlage(document, bestand, dossier));
        }
        if (!bijlagen.isEmpty()) {
            PDEmbeddedFilesNameTreeNode boom = new PDEmbeddedFilesNameTreeNode();
            boom.setNames(bijlagen);
            PDDocumentNameDictionary namen = new PDDocumentNameDictionary(document.getDocumentCatalog());
            namen.setEmbeddedFiles(boom);
            document.getDocumentCatalog().setNames(namen);
        }
    }

    /** The name of the attachment and its checksum. */
    static String inWoorden(String dossierId, List<Dossierbestand> bestanden) {
        return bestanden.stream().filter(bestand -> bestand.id().equals(dossierId)).findFirst()
                .map(bestand -> bestandsnaam(dossierId) + "\n" + bestand.sha256()).orElse("");
    }

    private static String bestandsnaam(String dossierId) {
        return "dossier-" + dossierId + ".pdf";
    }

    private static PDComplexFileSpecification bijlage(PDDocument document, Dossierbestand bestand, CasusInJson.Dossier dossier)
            throws IOException {
        byte[] pdf = Base64.getDecoder().decode(bestand.pdf());
        PDEmbeddedFile inhoud = new PDEmbeddedFile(document, new ByteArrayInputStream(pdf), COSName.FLATE_DECODE);
        inhoud.setSubtype(MediaType.APPLICATION_PDF_VALUE);
        inhoud.setSize(pdf.length);
        inhoud.setCreationDate(GregorianCalendar.from(dossier.moment().toZonedDateTime()));
        PDComplexFileSpecification bijlage = new PDComplexFileSpecification();
        bijlage.setFile(bestandsnaam(bestand.id()));
        bijlage.setFileUnicode(bestandsnaam(bestand.id()));
        bijlage.setFileDescription(dossier.titel());
        bijlage.setEmbeddedFile(inhoud);
        bijlage.setEmbeddedFileUnicode(inhoud);
        return bijlage;
    }
}
