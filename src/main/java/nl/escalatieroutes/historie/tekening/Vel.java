package nl.escalatieroutes.historie.tekening;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A page to draw on in the units of the diagram. Its rough edges (points, y that goes up) stay in here. */
class Vel {

    /** How far the handles of a quarter circle lie, as a part of its radius. */
    private static final double KWART = 0.5523;
    private static final double REGEL = 1.2;

    private final PDPageContentStream inhoud;
    private final Letter letter;
    private final double schaal;
    private final double links;
    private final double boven;

    /**
     * @param schaal points per unit
     * @param links where x = 0 of the diagram comes, in points
     * @param boven where y = 0 of the diagram comes, in points from below
     */
    Vel(PDPageContentStream inhoud, Letter letter, double schaal, double links, double boven) {
        this.inhoud = inhoud;
        this.letter = letter;
        this.schaal = schaal;
        this.links = links;
        this.boven = boven;
    }

    void lijn(List<Punt> punten, Stijl stijl) throws IOException {
        spoor(punten);
        maakAf(stijl.zonderVulling(), false);
    }

    void veelhoek(List<Punt> punten, Stijl stijl) throws IOException {
        spoor(punten);
        maakAf(stijl, true);
    }

    void cirkel(Punt midden, double straal, Stijl stijl) throws IOException {
        rechthoek(midden.x() - straal, midden.y() - straal, 2 * straal, 2 * straal, straal, stijl);
    }

    /** @param rond the radius of the corners */
    void rechthoek(double x, double y, double breedte, double hoogte, double rond, Stijl stijl) throws IOException {
        double r = Math.min(rond, Math.min(breedte, hoogte) / 2);
        double h = r * (1 - KWART);
        double x2 = x + breedte;
        double y2 = y + hoogte;
        naar(x + r, y);
        recht(x2 - r, y);
        boog(x2 - h, y, x2, y + h, x2, y + r);
        recht(x2, y2 - r);
        boog(x2, y2 - h, x2 - h, y2, x2 - r, y2);
        recht(x + r, y2);
        boog(x + h, y2, x, y2 - h, x, y2 - r);
        recht(x, y + r);
        boog(x, y + h, x + h, y, x + r, y);
        maakAf(stijl, true);
    }

    /** Lines of text, each in the middle of a width, the first at the top. */
    void tekst(String tekst, Punt bovenMidden, double breedte, double grootte, Color kleur) throws IOException {
        double y = bovenMidden.y();
        for (String regel : letter.regels(tekst, grootte, breedte)) {
            schrijf(regel, bovenMidden.x() - letter.breedte(regel, grootte) / 2, y + grootte, grootte, kleur);
            y += grootte * REGEL;
        }
    }

    /** Lines of text that begin at the left. */
    void tekstLinks(String tekst, Punt linksBoven, double breedte, double grootte, Color kleur) throws IOException {
        double y = linksBoven.y();
        for (String regel : letter.regels(tekst, grootte, breedte)) {
            schrijf(regel, linksBoven.x(), y + grootte, grootte, kleur);
            y += grootte * REGEL;
        }
    }

    double hoogte(String tekst, double breedte, double grootte) {
        return letter.regels(tekst, grootte, breedte).size() * grootte * REGEL;
    }

    double breedte(String tekst, double grootte) {
        return letter.breedte(tekst, grootte);
    }

    private void schrijf(String regel, double x, double y, double grootte, Color kleur) throws IOException {
        inhoud.beginText();
        inhoud.setNonStrokingColor(kleur);
        inhoud.setFont(letter.font(), (float) (grootte * schaal));
        inhoud.newLineAtOffset(px(x), py(y));
        inhoud.showText(regel);
        inhoud.endText();
    }

    private void spoor(List<Punt> punten) throws IOException {
        naar(punten.get(0).x(), punten.get(0).y());
        for (Punt punt : punten.subList(1, punten.size())) {
            recht(punt.x(), punt.y());
        }
    }

    private void maakAf(Stijl stijl, boolean dicht) throws IOException {
        inhoud.setStrokingColor(stijl.lijn());
        inhoud.setLineWidth((float) (stijl.dikte() * schaal));
        inhoud.setLineDashPattern(stijl.gestreept() ? new float[] {(float) (6 * schaal), (float) (3 * schaal)} : new float[0], 0);
        if (stijl.vulling() == null) {
            if (dicht) {
                inhoud.closePath();
            }
            inhoud.stroke();
        } else {
            inhoud.setNonStrokingColor(stijl.vulling());
            inhoud.closeAndFillAndStroke();
        }
    }

    private void naar(double x, double y) throws IOException {
        inhoud.moveTo(px(x), py(y));
    }

    private void recht(double x, double y) throws IOException {
        inhoud.lineTo(px(x), py(y));
    }

    private void boog(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        inhoud.curveTo(px(x1), py(y1), px(x2), py(y2), px(x3), py(y3));
    }

    private float px(double x) {
        return (float) (links + x * schaal);
    }

    private float py(double y) {
        return (float) (boven - y * schaal);
    }
}
