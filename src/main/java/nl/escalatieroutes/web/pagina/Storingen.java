package nl.escalatieroutes.web.pagina;

import java.util.Comparator;
import java.util.List;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.web.NietGevonden;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** The open incidents and what to do about them, for who has the right to open the page. */
@Component("storingenpagina")
class Storingen {

    private static final String MISLUKTE_JOB = "failedJob";
    private static final String CONTACT_ONTBREEKT = "contact-ontbreekt";
    private static final String BERICHT_ID = "berichtId";
    private static final int POGINGEN = 3;

    private final RuntimeService casussen;
    private final RepositoryService definities;
    private final ManagementService jobs;
    private final AlsProgramma alsProgramma;

    Storingen(RuntimeService casussen, RepositoryService definities, ManagementService jobs, AlsProgramma alsProgramma) {
        this.casussen = casussen;
        this.definities = definities;
        this.jobs = jobs;
        this.alsProgramma = alsProgramma;
    }

    /** All of them, the oldest first; each once, where it arose. */
    List<Storing> open() {
        return alsProgramma.doe(() -> casussen.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .sorted(Comparator.comparing(Incident::getIncidentTimestamp))
                .map(this::storing)
                .toList());
    }

    /**
     * Has a job tried again, in the name of who is signed in: the engine judges the right and keeps who it was.
     *
     * @throws NietGevonden where there is no such job with an incident
     */
    void probeerOpnieuw(String jobId) {
        boolean heeftIncident = alsProgramma.doe(() -> casussen.createIncidentQuery()
                .incidentType(MISLUKTE_JOB).configuration(jobId).count() > 0);
        if (!heeftIncident) {
            throw new NietGevonden();
        }
        jobs.setJobRetries(jobId, POGINGEN);
    }

    /** Has what delivers this message go on, where it stands still. */
    void gaVerderMet(String berichtId) {
        alsProgramma.doe(() -> casussen.createProcessInstanceQuery().variableValueEquals(BERICHT_ID, berichtId).list().stream()
                .flatMap(instantie -> jobs.createJobQuery().processInstanceId(instantie.getId()).noRetriesLeft().list().stream())
                .map(Job::getId)
                .forEach(job -> jobs.setJobRetries(job, 1)));
    }

    private Storing storing(Incident incident) {
        ProcessDefinition definitie = incident.getProcessDefinitionId() == null ? null
                : definities.createProcessDefinitionQuery().processDefinitionId(incident.getProcessDefinitionId()).singleResult();
        ProcessInstance casus = incident.getProcessInstanceId() == null ? null
                : casussen.createProcessInstanceQuery().processInstanceId(incident.getProcessInstanceId()).singleResult();
        String bericht = casus == null ? null : (String) casussen.getVariables(casus.getId(), List.of(BERICHT_ID)).get(BERICHT_ID);
        boolean isJob = MISLUKTE_JOB.equals(incident.getIncidentType());
        return new Storing(Datums.moment(Datums.hier(incident.getIncidentTimestamp())), routenaam(definitie),
                stap(definitie, incident.getActivityId()), casus == null ? null : casus.getBusinessKey(),
                wat(incident, bericht), doen(incident, bericht), isJob ? incident.getConfiguration() : null,
                CONTACT_ONTBREEKT.equals(incident.getIncidentType()) ? incident.getConfiguration() : null, bericht);
    }

    /** What a fault of the program says of itself may hold what somebody wrote; only our own sentences are shown. */
    private static String wat(Incident incident, String bericht) {
        if (CONTACT_ONTBREEKT.equals(incident.getIncidentType())) {
            return incident.getIncidentMessage();
        }
        return bericht != null ? "Een bericht kon niet worden bezorgd, ook niet na herhaalde pogingen."
                : "Een stap die het programma zelf doet, is mislukt, ook na herhaalde pogingen. De casus staat hier stil.";
    }

    private static String doen(Incident incident, String bericht) {
        if (CONTACT_ONTBREEKT.equals(incident.getIncidentType())) {
            return "Vul het adres in de taak in. De casus gaat daarna vanzelf verder.";
        }
        return bericht != null ? "Lees hieronder bij het bericht waarom, verbeter zo nodig het adres en verstuur het opnieuw."
                : "Probeer het opnieuw. Lukt het weer niet, meld het dan bij de leverancier met het moment en de stap.";
    }

    private static String routenaam(ProcessDefinition definitie) {
        return definitie == null ? "" : definitie.getName() == null ? definitie.getKey() : definitie.getName();
    }

    private String stap(ProcessDefinition definitie, String id) {
        if (definitie == null || id == null) {
            return "";
        }
        ModelElementInstance element = definities.getBpmnModelInstance(definitie.getId()).getModelElementById(id);
        return element instanceof FlowElement stap && stap.getName() != null ? stap.getName() : id;
    }
}
