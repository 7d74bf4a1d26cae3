package nl.escalatieroutes.web.historie;

import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.historie.uitvoer.Herkomst;
import nl.escalatieroutes.historie.uitvoer.Herkomsten.Diagrambestand;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import nl.escalatieroutes.web.historie.HistorieInJson.Naam;

/** The shape of the export of one case. */
final class UitvoerInJson {

    private UitvoerInJson() {}

    /**
     * @param deelnames which groups had a part in the case
     * @param dossierbestanden the PDFs of the hand-overs
     * @param diagrambestanden the diagrams and decision tables, in the versions that the case ran on
     */
    record Uitvoer(
            String wat,
            Herkomst herkomst,
            Controle controle,
            HistorieInJson.Geheel historie,
            List<Deelname> deelnames,
            List<Dossierbestand> dossierbestanden,
            List<Diagrambestand> diagrambestanden) {}

    /** How to see that nothing was changed. */
    record Controle(String som, String uitleg, String opdracht) {

        static final Controle LEEG = new Controle(Zegel.PLAATS,
                "SHA-256 over alle bytes van dit bestand, zonder de 64 tekens van de som zelf. De opdracht hieronder geeft "
                        + "dezelfde 64 tekens als er niets is veranderd.", Zegel.OPDRACHT);
    }

    /** @param soort {@code betrokken} or {@code adviseur} */
    record Deelname(Naam groep, String soort, OffsetDateTime van, OffsetDateTime tot) {}

    /** @param pdf Base64 */
    record Dossierbestand(String id, String sha256, String pdf) {}
}
