package nl.escalatieroutes.contact;

import java.util.List;

/**
 * An officer or office in a region's contact directory. A text that is not known is empty, never null.
 *
 * @param functie slug of the role, such as {@code lokale-aanstuurder}
 * @param gemeente slug of the municipality; empty for the whole region
 * @param naam of the person or office
 * @param titel what the function is called there
 * @param telefoon as people write it
 * @param emails all of them are to be used; empty where no address is known
 * @param website an http or https address
 */
public record Contact(String functie, String gemeente, String naam, String titel, String telefoon,
                      List<String> emails, String website) {

    public Contact {
        emails = List.copyOf(emails);
    }

    boolean zelfdePlaats(Contact ander) {
        return functie.equals(ander.functie) && gemeente.equals(ander.gemeente);
    }

    Contact metAdres(String email) {
        return new Contact(functie, gemeente, naam, titel, telefoon, List.of(email), website);
    }
}
