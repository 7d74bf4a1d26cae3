package nl.escalatieroutes.historie.tekening;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Makes a page one figure to who has a PDF read aloud (PDF 1.7, section 14.7), with a bookmark that leads there. */
final class Figuur {

    static final String SOORT = "Figure";
    /** Of the marked content on the page that is the figure. */
    static final int NUMMER = 0;

    private Figuur() {}

    /** @param inWoorden what is read aloud in its place */
    static void maak(PDDocument document, PDPage blad, String titel, String inWoorden) {
        PDDocumentCatalog catalogus = document.getDocumentCatalog();
        PDStructureTreeRoot wortel = catalogus.getStructureTreeRoot();
        if (wortel != null && wortel.getParentTree() != null) {
            PDStructureNode boven = wortel.getKids().stream().filter(PDStructureElement.class::isInstance)
                    .map(PDStructureElement.class::cast).map(PDStructureNode.class::cast).findFirst().orElse(wortel);
            PDStructureElement figuur = new PDStructureElement(SOORT, boven);
            figuur.setPage(blad);
            figuur.setAlternateDescription(inWoorden);
            figuur.getCOSObject().setInt(COSName.K, NUMMER);
            PDLayoutAttributeObject plaats = new PDLayoutAttributeObject();
            plaats.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
            plaats.setBBox(blad.getMediaBox());
            figuur.addAttribute(plaats);
            boven.appendKid(figuur);
            verbind(wortel, blad, figuur);
        }
        bladwijzer(catalogus, blad, titel);
    }

    /** From what is on the page to the element that it is of. */
    private static void verbind(PDStructureTreeRoot wortel, PDPage blad, PDStructureElement figuur) {
        PDNumberTreeNode boom = wortel.getParentTree();
        COSArray nummers = (COSArray) boom.getCOSObject().getDictionaryObject(COSName.NUMS);
        int vrij = 0;
        for (int i = 0; i < nummers.size(); i += 2) {
            vrij = Math.max(vrij, nummers.getInt(i) + 1);
        }
        COSArray opBlad = new COSArray();
        opBlad.add(figuur.getCOSObject());
        nummers.add(COSInteger.get(vrij));
        nummers.add(opBlad);
        wortel.setParentTreeNextKey(vrij + 1);
        blad.setStructParents(vrij);
    }

    private static void bladwijzer(PDDocumentCatalog catalogus, PDPage blad, String titel) {
        PDDocumentOutline inhoud = catalogus.getDocumentOutline();
        if (inhoud != null) {
            PDPageFitDestination doel = new PDPageFitDestination();
            doel.setPage(blad);
            PDOutlineItem regel = new PDOutlineItem();
            regel.setTitle(titel);
            regel.setDestination(doel);
            inhoud.addLast(regel);
        }
    }
}
