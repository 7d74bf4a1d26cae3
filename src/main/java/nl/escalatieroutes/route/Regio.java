package nl.escalatieroutes.route;

import java.util.Map;
import nl.escalatieroutes.bericht.Sjabloon;
import nl.escalatieroutes.contact.Contactenlijst;
import nl.escalatieroutes.formulier.Formulier;

/**
 * One version of a region: the files that were deployed together with its diagrams.
 *
 * @param naam the name of its folder, for instance {@code west-brabant-west}; the name for people is in the settings
 * @param deploymentId the engine's id of this version
 * @param berichten the message templates, by file name without {@code .txt}
 * @param formulieren the forms, by the id that a task refers to
 * @param hulp the help pages in Markdown, by role
 */
public record Regio(
        String naam,
        String deploymentId,
        RegioInstellingen instellingen,
        Contactenlijst contacten,
        Map<String, Sjabloon> berichten,
        Map<String, Formulier> formulieren,
        Map<String, String> hulp) {}
