package nl.escalatieroutes.historie.tekening;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letter of the texts in a drawing; what of it is used goes into the file. */
class Letter {

    private static final float PER_EENHEID = 1000f;

    private final PDFont font;

    Letter(PDDocument document) throws IOException {
        try (InputStream bestand = Letter.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, bestand, true);
        }
    }

    PDFont font() {
        return font;
    }

    /** The width of a text, in the units of its size. */
    double breedte(String tekst, double grootte) {
        try {
            return font.getStringWidth(tekst) / PER_EENHEID * grootte;
        } catch (IOException e) {
            throw new IllegalStateException("De letter is niet te lezen.", e);
        }
    }

    /** The text in lines of at most that width, broken between words; a word that is too long stays whole. */
    List<String> regels(String tekst, double grootte, double breedte) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : schrijfbaar(tekst).strip().split("\\s+")) {
            String langer = regel.isEmpty() ? woord : regel + " " + woord;
            if (!regel.isEmpty() && breedte(langer, grootte) > breedte) {
                regels.add(regel.toString());
                regel.setLength(0);
                regel.append(woord);
            } else {
                regel.setLength(0);
                regel.append(langer);
            }
        }
        regels.add(regel.toString());
        return regels;
    }

    /** What the letter has no sign for becomes a question mark. */
    private String schrijfbaar(String tekst) {
        StringBuilder uit = new StringBuilder();
        tekst.codePoints().forEach(teken -> uit.append(Character.isWhitespace(teken) ? " " : heeft(teken)));
        return uit.toString();
    }

    private String heeft(int teken) {
        String tekst = Character.toString(teken);
        try {
            font.encode(tekst);
            return tekst;
        } catch (IllegalArgumentException | IOException e) {
            return "?";
        }
    }
}
