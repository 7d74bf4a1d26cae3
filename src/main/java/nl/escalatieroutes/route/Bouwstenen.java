package nl.escalatieroutes.route;

import java.util.Map;
import java.util.Set;

/**
 * The building blocks: the only beans that a diagram may name. A diagram is code, so what is not on this list is a
 * mistake in the folder (contract.md, 'A region is a folder').
 */
public final class Bouwstenen {

    /** The names, as a diagram writes them: {@code ${bericht}} or {@code ${termijn.werkdagen(10)}}. */
    public static final Set<String> NAMEN = Set.of(
            "termijn", "bericht", "herinnering", "overschrijding", "contactZoeken", "overdragen", "partij",
            "procesStarten", "partijWisselen", "aantekening", "dossierBijTaak", "contactVastleggen", "termijnVerzetten", "routetermijnVerzetten",
            "incident", "stilstand", "gekoppeldeCasus");

    /** What every message template may use without asking for it in the field {@code gegevens}. */
    public static final Set<String> BERICHTGEGEVENS = Set.of(
            "casusnummer", "regio", "route", "gemeente", "aanbieder", "vandaag", "link", "stap", "einddatum", "uitkomst",
            "afgesprokenOp", "afgesprokenDoor");

    /** The templates that building blocks send by themselves. */
    static final Map<String, String> VASTE_BERICHTEN =
            Map.of("herinnering", "herinnering", "overschrijding", "termijn-overschreden");

    private Bouwstenen() {}
}
