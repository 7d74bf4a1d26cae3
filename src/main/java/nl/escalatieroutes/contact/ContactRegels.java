package nl.escalatieroutes.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a contact must be like, wherever it comes from. */
final class ContactRegels {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    // A website becomes a link: no other kind of address may slip in.
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s\"<>]+");

    private ContactRegels() {
    }

    /** The findings, each a Dutch sentence that starts with {@code kolom <name>:}; empty when all is well. */
    static List<String> bevindingen(Contact contact) {
        List<String> bevindingen = new ArrayList<>();
        slug(bevindingen, "functie", contact.functie());
        if (!contact.gemeente().isEmpty()) {
            slug(bevindingen, "gemeente", contact.gemeente());
        }
        if (contact.naam().isBlank()) {
            bevindingen.add("kolom naam: vul een naam in.");
        }
        tekst(bevindingen, "naam", contact.naam(), 200);
        tekst(bevindingen, "titel", contact.titel(), 200);
        tekst(bevindingen, "telefoon", contact.telefoon(), 40);
        for (String email : contact.emails()) {
            if (!EMAIL.matcher(email).matches()) {
                bevindingen.add("kolom email: '" + email + "' is geen e-mailadres. Zet een spatie tussen twee "
                        + "adressen, of laat de cel leeg.");
            }
        }
        tekst(bevindingen, "email", String.join(" ", contact.emails()), 400);
        if (!contact.website().isEmpty() && !WEBSITE.matcher(contact.website()).matches()) {
            bevindingen.add("kolom website: het adres moet beginnen met http:// of https://.");
        }
        tekst(bevindingen, "website", contact.website(), 400);
        return bevindingen;
    }

    private static void slug(List<String> bevindingen, String kolom, String waarde) {
        if (waarde.length() > 64 || !SLUG.matcher(waarde).matches()) {
            bevindingen.add("kolom " + kolom + ": '" + waarde
                    + "' mag alleen kleine letters, cijfers en streepjes hebben, zoals in bergen-op-zoom.");
        }
    }

    private static void tekst(List<String> bevindingen, String kolom, String waarde, int maximum) {
        if (waarde.length() > maximum) {
            bevindingen.add("kolom " + kolom + ": de tekst is langer dan " + maximum + " tekens.");
        }
        if (waarde.chars().anyMatch(Character::isISOControl)) {
            bevindingen.add("kolom " + kolom + ": de tekst heeft een regeleinde of een ander onzichtbaar teken.");
        }
    }
}
