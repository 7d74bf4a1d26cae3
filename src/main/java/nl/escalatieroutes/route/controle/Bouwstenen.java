package nl.escalatieroutes.route.controle;

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

    /** What an expression may call on a building block, with the number of arguments; the others are only named. */
    public static final Map<String, Map<String, Integer>> METHODEN = Map.of(
            "termijn", Map.ofEntries(
                    Map.entry("vandaag", 0), Map.entry("werkdagen", 1), Map.entry("weken", 1), Map.entry("jaren", 1),
                    Map.entry("werkdagenVanaf", 2), Map.entry("wekenVanaf", 2), Map.entry("jarenVanaf", 2),
                    Map.entry("opDag", 1), Map.entry("alleenAls", 2), Map.entry("eerste", 2), Map.entry("laatste", 2),
                    Map.entry("dag", 1), Map.entry("voorEinde", 1)),
            "partij", Map.of("andere", 2),
            "incident", Map.of("meld", 1, "opgelost", 1),
            "stilstand", Map.of("begin", 2, "einde", 1, "na", 2, "vervalt", 1));

    /** The variables that the program gives every case, and what a form may look at beside them. */
    static final Set<String> VAN_ELKE_CASUS = Set.of(
            "aanbieder", "aanbiederNaam", "casusgegevens", "casusId", "gemeenteNaam", "laatsteGroep", "overTermijn",
            "termijnoverschrijdingen", "uitkomst", "verloop", "vandaag",
            "mijnGroepen", "loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    /** Those that hold what people wrote in own words: of all answers together, and of what parties do in a case. */
    static final Set<String> VRIJE_TEKST = Set.of("casusgegevens", "verloop", "akkoordVan", "redenTermijn");

    /** The variables that a building block sets where a diagram uses it. */
    static final Map<String, Set<String>> ZETTEN = Map.of(
            "overdragen", Set.of("dossierId", "dossierAdres"),
            "contactZoeken", Set.of("contactFunctie", "contactFunctieNaam", "contactGemeente", "contactPlek"),
            "stilstand", Set.of("stilgezetteStap", "stilgezetSinds", "stilgezetTot", "hervatteStap"),
            "gekoppeldeCasus", Set.of("gekoppeldeUitkomst", "gekoppeldeUitkomstNaam"));

    /** The variables that a building block reads by itself where a diagram uses it. */
    static final Map<String, Set<String>> LEZEN = Map.of(
            "contactVastleggen", Set.of("contactFunctie", "contactGemeente", "contactNaam", "contactTelefoon",
                    "contactEmail"),
            "routetermijnVerzetten", Set.of("routeEinde"));

    /** What every message template may use without asking for it in the field {@code gegevens}. */
    public static final Set<String> BERICHTGEGEVENS = Set.of(
            "casusnummer", "regio", "route", "gemeente", "aanbieder", "vandaag", "link", "stap", "einddatum", "uitkomst",
            "afgesprokenOp", "afgesprokenDoor");

    /** The templates that building blocks send by themselves. */
    static final Map<String, String> VASTE_BERICHTEN =
            Map.of("herinnering", "herinnering", "overschrijding", "termijn-overschreden");

    private Bouwstenen() {}
}
