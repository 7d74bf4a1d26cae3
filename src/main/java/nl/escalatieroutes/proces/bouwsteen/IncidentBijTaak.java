package nl.escalatieroutes.proces.bouwsteen;

import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.HuidigeCasus;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Building block {@code ${incident}}: an incident for as long as somebody must put something right in a task. */
@Component("incident")
public class IncidentBijTaak {

    private final RuntimeService runtime;
    private final HuidigeCasus huidigeCasus;

    IncidentBijTaak(@Lazy RuntimeService runtime, HuidigeCasus huidigeCasus) {
        this.runtime = runtime;
        this.huidigeCasus = huidigeCasus;
    }

    public void meld(DelegateTask taak) {
        String melding = "Er staat geen adres van de functie '" + Casusbegrippen.tekst(taak, ContactZoeken.FUNCTIE_NAAM)
                + "' voor " + Casusbegrippen.tekst(taak, ContactZoeken.PLEK)
                + " in de contactgegevens. De casus wacht op de taak '" + taak.getName() + "'.";
        runtime.createIncident(ContactZoeken.ONTBREEKT, taak.getExecutionId(), taak.getId(), melding);
        huidigeCasus.noteer(taak.getExecution(), Gebeurtenis.Soort.INCIDENT, taak.getTaskDefinitionKey(), melding);
    }

    public void opgelost(DelegateTask taak) {
        runtime.createIncidentQuery()
                .incidentType(ContactZoeken.ONTBREEKT)
                .configuration(taak.getId())
                .list()
                .forEach(incident -> runtime.resolveIncident(incident.getId()));
    }
}
