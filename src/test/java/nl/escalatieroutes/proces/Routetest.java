package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.escalatieroutes.bericht.Bericht;
import nl.escalatieroutes.bericht.Outbox;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A route walked by its people: the real region folder, building blocks and database; the job executor is off and jobs are
 * run by name. The clock stands still at Tuesday 20 April 2027, 10:00.
 */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:h2:mem:routes;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false"
})
abstract class Routetest {

    static final LocalDate DINSDAG_20_APRIL = LocalDate.of(2027, 4, 20);

    @Autowired ProcessEngine engine;
    @Autowired Casussen casussen;
    @Autowired Gebeurtenissen gebeurtenissen;
    @Autowired Outbox outbox;
    @Autowired Casusacties acties;
    @Autowired Groepen groepen;
    @Autowired JdbcClient jdbc;

    private static int volgnummer;
    String instantie;
    String casusnummer;

    @BeforeEach
    void zetKlok() {
        ClockUtil.setCurrentTime(moment(DINSDAG_20_APRIL, 10));
    }

    @AfterEach
    void ruimOp() {
        engine.getIdentityService().clearAuthentication();
        ClockUtil.reset();
    }

    static Date moment(LocalDate dag, int uur) {
        return Date.from(ZonedDateTime.of(dag.atTime(uur, 0), Klok.ZONE).toInstant());
    }

    static Date einde(LocalDate dag) {
        return Date.from(ZonedDateTime.of(dag.atTime(23, 59, 59), Klok.ZONE).toInstant());
    }

    /** Answers, as {@code naam, waarde, naam, waarde}. */
    static Map<String, Object> met(Object... paren) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            waarden.put((String) paren[i], paren[i + 1]);
        }
        return waarden;
    }

    void alsPersoon(String wie, Runnable werk) {
        engine.getIdentityService().setAuthentication(wie, groepen.van(wie));
        try {
            werk.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    /** Starts a route as a person; the case number is made up. */
    void startAls(String wie, String route, Map<String, Object> antwoorden) {
        Map<String, Object> alle = new HashMap<>(antwoorden);
        casusnummer = (String) alle.computeIfAbsent("casusnummer", naam -> "TEST-" + ++volgnummer);
        alsPersoon(wie, () -> {
            ProcessInstance gestart = engine.getRuntimeService().startProcessInstanceByKey(route, alle);
            instantie = gestart.getId();
        });
    }

    Task taak(String sleutel) {
        Task taak = engine.getTaskService().createTaskQuery()
                .processInstanceBusinessKey(casusnummer).taskDefinitionKey(sleutel).singleResult();
        assertThat(taak).as("open taak " + sleutel + "; open zijn " + openTaken()).isNotNull();
        return taak;
    }

    List<String> openTaken() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(casusnummer)
                .orderByTaskName().asc().list().stream().map(Task::getTaskDefinitionKey).toList();
    }

    List<String> kandidaten(String sleutel) {
        return engine.getTaskService().getIdentityLinksForTask(taak(sleutel).getId()).stream()
                .map(IdentityLink::getGroupId).sorted().toList();
    }

    void rondAf(String wie, String sleutel, Object... paren) {
        Task taak = taak(sleutel);
        alsPersoon(wie, () -> engine.getTaskService().complete(taak.getId(), met(paren)));
    }

    /** Asserts the end of the lead time and the reminder of an open task, and that its timers stand at the same moments. */
    void heeftTermijn(String sleutel, LocalDate herinnering, LocalDate einde) {
        Task taak = taak(sleutel);
        assertThat(taak.getDueDate()).as("einddatum van " + sleutel).isEqualTo(einde(einde));
        assertThat(taak.getFollowUpDate()).as("herinnering van " + sleutel).isEqualTo(einde(herinnering));
        assertThat(klok("termijn_" + camel(sleutel)).getDuedate()).isEqualTo(einde(einde));
        assertThat(klok("herinnering_" + camel(sleutel)).getDuedate()).isEqualTo(einde(herinnering));
    }

    Job klok(String eventId) {
        Job job = klokken(eventId).stream().findFirst().orElse(null);
        assertThat(job).as("klok " + eventId).isNotNull();
        return job;
    }

    List<Job> klokken(String eventId) {
        return engine.getManagementService().createJobQuery().activityId(eventId).active().list().stream()
                .filter(job -> casusnummer.equals(businessKey(job))).toList();
    }

    private String businessKey(Job job) {
        return engine.getRuntimeService().createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    /** Lets a timer fire, at the moment that it is due; one of the past now. */
    void vuur(String eventId) {
        Job job = klok(eventId);
        Date daarna = new Date(job.getDuedate().getTime() + 1000);
        if (daarna.after(ClockUtil.getCurrentTime())) {
            ClockUtil.setCurrentTime(daarna);
        }
        engine.getManagementService().executeJob(job.getId());
    }

    void isGeeindigdMet(String uitkomst) {
        assertThat(casus().uitkomst()).isEqualTo(uitkomst);
        assertThat(casus().loopt()).isFalse();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instantie).count()).isZero();
        assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().processInstanceId(instantie)
                .variableName("uitkomst").singleResult().getValue()).isEqualTo(uitkomst);
        assertThat(paden()).contains(uitkomst);
    }

    /** Does something while a region's contact directory has no address for a function at a place. */
    void leegContact(String regio, String functie, String gemeente, Runnable werk) {
        jdbc.sql("""
                insert into CONTACT_CORRECTIE (REGIO, FUNCTIE, GEMEENTE, NAAM, TELEFOON, EMAIL, DOOR, MOMENT)
                values (:regio, :functie, :gemeente, 'Onbekend', '', 'INVULLEN', 'test', current_timestamp)""")
                .param("regio", regio).param("functie", functie).param("gemeente", gemeente).update();
        try {
            werk.run();
        } finally {
            jdbc.sql("delete from CONTACT_CORRECTIE").update();
        }
    }

    Casus casus() {
        return casussen.metId(instantie).orElseThrow();
    }

    /** The ids of the activities that the case came through. */
    List<String> paden() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instantie)
                .orderByHistoricActivityInstanceStartTime().asc().list().stream()
                .map(HistoricActivityInstance::getActivityId).toList();
    }

    List<Bericht> berichten(String sjabloon) {
        return outbox.vanCasus(instantie).stream().filter(bericht -> bericht.sjabloon().equals(sjabloon)).toList();
    }

    /** The groups that got a message of this template. */
    List<String> aan(String sjabloon) {
        return berichten(sjabloon).stream().map(Bericht::groep).sorted().distinct().toList();
    }

    List<Gebeurtenis> tijdlijn(Gebeurtenis.Soort soort) {
        return gebeurtenissen.van(instantie).stream().filter(gebeurtenis -> gebeurtenis.soort() == soort).toList();
    }

    Object variabele(String naam) {
        return engine.getRuntimeService().getVariable(instantie, naam);
    }

    static String camel(String sleutel) {
        String[] delen = sleutel.split("-");
        return delen[0] + Arrays.stream(delen).skip(1)
                .map(deel -> Character.toUpperCase(deel.charAt(0)) + deel.substring(1)).collect(Collectors.joining());
    }
}
