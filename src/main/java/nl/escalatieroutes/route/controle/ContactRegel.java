package nl.escalatieroutes.route.controle;

import java.util.List;
import java.util.Set;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.contact.Contactenlijst;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;
import org.w3c.dom.Element;

/**
 * Contacts have an address, and whom a diagram looks up is in the directory. What says itself that it is still to be
 * filled in asks for attention, but does not stop the folder: a case that comes there waits for a task of the functional
 * administrator.
 */
final class ContactRegel implements Gelezen.Regel {

    private static final String VUL_IN = "Vul in contacten.csv het e-mailadres in.";

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Contactenlijst contacten = gelezen.inhoud().contacten();
        if (contacten == null) {
            return;
        }
        for (Contact contact : contacten.alle()) {
            if (contacten.nogInvullen().contains(contact)) {
                bevindingen.letOp(RegioInhoud.CONTACTEN, naam(contact), "het adres moet nog worden ingevuld.", VUL_IN);
            } else if (contact.emails().isEmpty() && contact.website().isEmpty()) {
                bevindingen.meld(RegioInhoud.CONTACTEN, naam(contact), "dit contact heeft geen adres.",
                        VUL_IN + " Is het nog niet bekend, schrijf dan INVULLEN.");
            }
        }
        for (Procesdeel proces : Procesdeel.alle(gelezen)) {
            proces.met("contactZoeken").forEach(zoeker -> zoek(gelezen, proces, zoeker, bevindingen));
        }
    }

    private static void zoek(Gelezen gelezen, Procesdeel proces, Element zoeker, Bevindingen bevindingen) {
        String functie = Procesdeel.veld(zoeker, "functie");
        String gemeente = Procesdeel.veld(zoeker, "gemeente");
        if (Uitdrukking.bevatUitdrukking(functie) || gelezen.inhoud().instellingen() == null) {
            return;
        }
        Set<String> gemeenten = Uitdrukking.bevatUitdrukking(gemeente)
                ? gelezen.inhoud().instellingen().gemeenten().keySet()
                : Set.of(gemeente);
        List<String> zonder = gemeenten.stream()
                .filter(plek -> gelezen.inhoud().contacten().zoek(functie, plek).isEmpty()).toList();
        if (!zonder.isEmpty()) {
            String waar = String.join(", ", zonder);
            bevindingen.meld(proces.diagram(), zoeker, "contacten.csv heeft geen '" + functie + "'"
                    + (waar.isEmpty() ? "." : " voor " + waar + "."),
                    "Zet een regel in contacten.csv. Is het adres nog niet bekend, schrijf dan INVULLEN.");
        }
    }

    private static String naam(Contact contact) {
        return "'" + contact.naam() + "' (" + contact.functie()
                + (contact.gemeente().isEmpty() ? "" : ", " + contact.gemeente()) + ")";
    }
}
