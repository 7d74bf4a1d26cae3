package nl.escalatieroutes.proces.bouwsteen;

import java.util.List;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.contact.ContactCorrecties;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Building block {@code ${contactVastleggen}}: keeps the contact that the functional administrator filled in. */
@Component("contactVastleggen")
class ContactVastleggen implements TaskListener {

    private final ContactCorrecties correcties;
    private final HuidigeCasus huidigeCasus;

    ContactVastleggen(ContactCorrecties correcties, HuidigeCasus huidigeCasus) {
        this.correcties = correcties;
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void notify(DelegateTask taak) {
        Contact contact = new Contact(
                Casusbegrippen.tekst(taak, ContactZoeken.FUNCTIE),
                Casusbegrippen.tekst(taak, ContactZoeken.GEMEENTE),
                Casusbegrippen.tekst(taak, "contactNaam"),
                "",
                Casusbegrippen.tekst(taak, "contactTelefoon"),
                List.of(Casusbegrippen.tekst(taak, "contactEmail").split(" +")),
                "");
        correcties.corrigeer(huidigeCasus.regio(taak.getExecution()).naam(), contact, huidigeCasus.wie(), Klok.nu());
    }
}
