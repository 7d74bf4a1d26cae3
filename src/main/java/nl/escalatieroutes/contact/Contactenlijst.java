package nl.escalatieroutes.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The contact directory of a region: a reading of its {@code contacten.csv}, with or without corrections. */
public final class Contactenlijst {

    private final List<Contact> contacten;
    private final List<Contact> nogInvullen;

    private Contactenlijst(List<Contact> contacten, List<Contact> nogInvullen) {
        this.contacten = List.copyOf(contacten);
        this.nogInvullen = List.copyOf(nogInvullen);
    }

    /**
     * Reads a CSV file in UTF-8 with the columns functie, gemeente, naam, titel, telefoon, email and website,
     * separated by commas or semicolons. The email cell holds addresses separated by a space, or none; the
     * placeholder {@code INVULLEN} is no address.
     *
     * @throws ContactFout with all mistakes in the file, each naming line and column
     */
    public static Contactenlijst lees(byte[] csv) {
        ContactenCsv.Inhoud inhoud = ContactenCsv.lees(csv);
        return new Contactenlijst(inhoud.contacten(), inhoud.nogInvullen());
    }

    /** All contacts, in the order of the file. */
    public List<Contact> alle() {
        return contacten;
    }

    /** The contacts of which the file says that their address is still to be filled in. */
    public List<Contact> nogInvullen() {
        return nogInvullen;
    }

    /**
     * The contacts for a function in a municipality, those for the whole region included, in the order of the file.
     *
     * @param functie slug; empty or null for any
     * @param gemeente slug; empty or null for any
     */
    public List<Contact> zoek(String functie, String gemeente) {
        return contacten.stream()
                .filter(contact -> leeg(functie) || contact.functie().equals(functie))
                .filter(contact -> leeg(gemeente) || contact.gemeente().isEmpty()
                        || contact.gemeente().equals(gemeente))
                .toList();
    }

    /**
     * This directory with corrections: they take the place of all contacts of the same function and municipality,
     * or are added where there were none. A correction without title or website keeps the earlier one.
     */
    public Contactenlijst met(Collection<Contact> correcties) {
        List<Contact> nieuw = new ArrayList<>();
        for (Contact contact : contacten) {
            if (correcties.stream().noneMatch(contact::zelfdePlaats)) {
                nieuw.add(contact);
            } else if (nieuw.stream().noneMatch(contact::zelfdePlaats)) {
                correcties.stream()
                        .filter(contact::zelfdePlaats)
                        .map(correctie -> aangevuld(correctie, contact))
                        .forEach(nieuw::add);
            }
        }
        correcties.stream()
                .filter(correctie -> contacten.stream().noneMatch(correctie::zelfdePlaats))
                .forEach(nieuw::add);
        return new Contactenlijst(nieuw, List.of());
    }

    /** This directory with an address, by function, for the contacts that have none. */
    Contactenlijst ingevuld(Map<String, String> adressen) {
        return new Contactenlijst(contacten.stream()
                .map(contact -> contact.emails().isEmpty() && adressen.containsKey(contact.functie())
                        ? contact.metAdres(adressen.get(contact.functie()))
                        : contact)
                .toList(), List.of());
    }

    private static Contact aangevuld(Contact correctie, Contact eerder) {
        return new Contact(correctie.functie(), correctie.gemeente(), correctie.naam(),
                leeg(correctie.titel()) ? eerder.titel() : correctie.titel(),
                correctie.telefoon(), correctie.emails(),
                leeg(correctie.website()) ? eerder.website() : correctie.website());
    }

    private static boolean leeg(String waarde) {
        return waarde == null || waarde.isEmpty();
    }
}
