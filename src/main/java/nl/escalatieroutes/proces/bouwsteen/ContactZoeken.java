package nl.escalatieroutes.proces.bouwsteen;

import java.util.List;
import java.util.stream.Collectors;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.proces.HuidigeCasus;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${contactZoeken}}: looks up who holds {@code functie} in {@code gemeente} and puts name, title and
 * phone in the variable {@code resultaat}. Where there is nobody with an address: BPMN error {@code contact-ontbreekt}.
 */
@Component("contactZoeken")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ContactZoeken implements JavaDelegate {

    static final String ONTBREEKT = "contact-ontbreekt";
    static final String FUNCTIE = "contactFunctie";
    static final String FUNCTIE_NAAM = "contactFunctieNaam";
    static final String PLEK = "contactPlek";
    static final String GEMEENTE = "contactGemeente";

    private final Ontvangers ontvangers;
    private final HuidigeCasus huidigeCasus;
    private Expression functie;
    private Expression gemeente;
    private Expression resultaat;

    ContactZoeken(Ontvangers ontvangers, HuidigeCasus huidigeCasus) {
        this.ontvangers = ontvangers;
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String wat = Velden.tekst(functie, execution);
        String waar = Velden.tekst(gemeente, execution);
        List<Contact> gevonden = ontvangers.contacten(execution, waar.isEmpty() ? wat : wat + "." + waar).stream()
                .filter(contact -> !contact.emails().isEmpty())
                .toList();
        if (gevonden.isEmpty()) {
            var instellingen = huidigeCasus.regioNu(execution).instellingen();
            String plek = waar.isEmpty() ? instellingen.naam() : HuidigeCasus.naamVan(instellingen.gemeenten(), waar);
            String rol = instellingen.rollen().getOrDefault(wat, wat);
            execution.setVariable(FUNCTIE, wat);
            execution.setVariable(FUNCTIE_NAAM, rol);
            execution.setVariable(GEMEENTE, waar);
            execution.setVariable(PLEK, plek);
            throw new BpmnError(ONTBREEKT, "Er staat geen adres van de functie '" + rol + "' voor " + plek
                    + " in de contactgegevens. Vul het aan in de taak 'Contactgegevens aanvullen'.");
        }
        execution.setVariable(Velden.tekst(resultaat, execution), gevonden.stream()
                .map(ContactZoeken::regel)
                .collect(Collectors.joining("\n")));
    }

    private static String regel(Contact contact) {
        String titel = contact.titel() == null || contact.titel().isBlank() ? "" : " (" + contact.titel() + ")";
        String telefoon = contact.telefoon() == null || contact.telefoon().isBlank() ? "" : ", telefoon " + contact.telefoon();
        return "- " + contact.naam() + titel + telefoon;
    }

    public void setFunctie(Expression functie) {
        this.functie = functie;
    }

    public void setGemeente(Expression gemeente) {
        this.gemeente = gemeente;
    }

    public void setResultaat(Expression resultaat) {
        this.resultaat = resultaat;
    }
}
