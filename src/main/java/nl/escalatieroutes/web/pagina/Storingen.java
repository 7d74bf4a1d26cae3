package nl.escalatieroutes.web.pagina;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.web.NietGevonden;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
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

    /** The first of them, the oldest first; each once, where it arose. */
    List<Storing> open(int hoogstens) {
        return alsProgramma.doe(() -> {
            List<Incident> incidenten = incidenten(hoogstens);
            Map<String, String> nummers = nummers(incidenten);
            Map<String, String> berichten = berichten(incidenten);
            Map<String, ProcessDefinition> routes = new HashMap<>();
            return incidenten.stream().map(incident -> storing(incident, nummers.get(incident.getProcessInstanceId()),
                    berichten.get(incident.getProcessInstanceId()),
                    incident.getProcessDefinitionId() == null ? null
                            : routes.computeIfAbsent(incident.getProcessDefinitionId(), definities::getProcessDefinition))).toList();
        });
    }

    /** A process that called another has a copy of its incident; so there may be more to read than to show. */
    private List<Incident> incidenten(int hoogstens) {
        List<Incident> gevonden = new ArrayList<>();
        List<Incident> bladzijde;
        int begin = 0;
        do {
            bladzijde = casussen.createIncidentQuery().orderByIncidentTimestamp().asc().orderByIncidentId().asc().listPage(begin, hoogstens);
            bladzijde.stream().filter(incident -> incident.getId().equals(incident.getCauseIncidentId())).forEach(gevonden::add);
            begin += hoogstens;
        } while (gevonden.size() < hoogstens && bladzijde.size() == hoogstens);
        return gevonden.subList(0, Math.min(hoogstens, gevonden.size()));
    }

    /** The case number of each process that an incident arose in. */
    private Map<String, String> nummers(List<Incident> incidenten) {
        Set<String> instanties = instanties(incidenten);
        return instanties.isEmpty() ? Map.of() : casussen.createProcessInstanceQuery().processInstanceIds(instanties).list().stream()
                .filter(instantie -> instantie.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** The message that such a process delivers. */
    private Map<String, String> berichten(List<Incident> incidenten) {
        Set<String> instanties = instanties(incidenten);
        return instanties.isEmpty() ? Map.of() : casussen.createVariableInstanceQuery().variableName(BERICHT_ID)
                .processInstanceIdIn(instanties.toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, variabele -> (String) variabele.getValue(),
                        (eerste, tweede) -> eerste));
    }

    private static Set<String> instanties(List<Incident> incidenten) {
        return incidenten.stream().map(Incident::getProcessInstanceId).filter(Objects::nonNull).collect(Collectors.toSet());
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

    /**
     * Has everything tried again that was given up, as after a mail server that was away; in the name of who is signed in.
     *
     * @return how many steps
     */
    int probeerAllesOpnieuw() {
        List<String> opgegeven = alsProgramma.doe(() -> jobs.createJobQuery().noRetriesLeft().list().stream().map(Job::getId).toList());
        if (!opgegeven.isEmpty()) {
            jobs.setJobRetries(opgegeven, POGINGEN);
        }
        return opgegeven.size();
    }

    /** Has what delivers this message go on, where it stands still. */
    void gaVerderMet(String berichtId) {
        alsProgramma.doe(() -> casussen.createProcessInstanceQuery().variableValueEquals(BERICHT_ID, berichtId).list().stream()
                .flatMap(instantie -> jobs.createJobQuery().processInstanceId(instantie.getId()).noRetriesLeft().list().stream())
                .map(Job::getId)
                .forEach(job -> jobs.setJobRetries(job, 1)));
    }

    private Storing storing(Incident incident, String casusnummer, String bericht, ProcessDefinition definitie) {
        boolean isJob = MISLUKTE_JOB.equals(incident.getIncidentType());
        return new Storing(Datums.moment(Datums.hier(incident.getIncidentTimestamp())), routenaam(definitie),
                stap(definitie, incident.getActivityId()), casusnummer,
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
