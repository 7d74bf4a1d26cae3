package nl.escalatieroutes.route;

import java.io.Serializable;

/**
 * A mistake in a region folder, in Dutch, for the process owner who is to mend it. Goes with a session to the page that shows
 * it.
 *
 * @param bestand the file, relative to the folder
 * @param element label and id of the element in the diagram; empty where the mistake is in the file as a whole
 * @param wat what is wrong
 * @param herstel how to mend it
 */
public record Bevinding(String bestand, String element, String wat, String herstel) implements Serializable {

    @Override
    public String toString() {
        String plaats = bestand + (element.isEmpty() ? "" : ", " + element);
        return plaats + ": " + wat + (wat.endsWith(".") ? " " : ". ") + herstel;
    }
}
