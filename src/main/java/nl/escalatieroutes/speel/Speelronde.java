package nl.escalatieroutes.speel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.proces.Casusacties;
import nl.escalatieroutes.proces.Escalatiestart;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays all cases of the routes that are in service in the room where it is tried. */
class Speelronde {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final ProcessEngine engine;
    private final Casussen casussen;
    private final Regios regios;
    private final JdbcClient jdbc;
    private final Speler speler;

    Speelronde(ApplicationContext kamer) {
        this.engine = kamer.getBean(ProcessEngine.class);
        this.casussen = kamer.getBean(Casussen.class);
        this.regios = kamer.getBean(Regios.class);
        this.jdbc = kamer.getBean(JdbcClient.class);
        this.speler = new Speler(engine, casussen, kamer.getBean(Casusacties.class), kamer.getBean(Escalatiestart.class), regios);
    }

    /** The keys of the routes that can be played. */
    Set<String> routes() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(definitie -> regios.alle().stream().anyMatch(regio -> regio.deploymentId().equals(definitie.getDeploymentId())))
                .map(ProcessDefinition::getKey).collect(Collectors.toSet());
    }

    List<Gespeeld> speel(List<Casusverhaal> verhalen) {
        Set<String> routes = routes();
        Map<String, Casusverhaal> perId = verhalen.stream().filter(verhaal -> routes.contains(verhaal.route()))
                .collect(Collectors.toMap(Casusverhaal::id, verhaal -> verhaal, (een, ander) -> een, LinkedHashMap::new));
        List<Gespeeld> gespeeld = new ArrayList<>();
        try {
            for (Casusverhaal verhaal : perId.values()) {
                // a case that another one waited for is played with that one
                if (!perId.containsKey(verhaal.hoofdId())) {
                    List<Casusverhaal> samen = new ArrayList<>(List.of(verhaal));
                    perId.values().stream().filter(ander -> verhaal.id().equals(ander.hoofdId())).forEach(samen::add);
                    gespeeld.addAll(speelSamen(samen));
                }
            }
        } finally {
            ClockUtil.reset();
        }
        return gespeeld;
    }

    private List<Gespeeld> speelSamen(List<Casusverhaal> samen) {
        vulContactenAan(samen);
        List<String> gestuit = speler.speel(samen);
        List<Gespeeld> gespeeld = new ArrayList<>();
        Map<String, Integer> keren = new HashMap<>();
        for (Casusverhaal toen : samen) {
            int keer = keren.merge(toen.route(), 1, Integer::sum);
            List<Casus> nu = new ArrayList<>(casussen.metNummer(toen.route(), toen.casusnummer()));
            // the oldest first: as many times as it was done then
            Collections.reverse(nu);
            gespeeld.add(beeld(toen, nu.size() < keer ? Optional.empty() : Optional.of(nu.get(keer - 1)), gestuit));
        }
        // what runs still must not be in the way of another case under this number
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(samen.get(0).casusnummer()).list().forEach(
                instantie -> engine.getRuntimeService().deleteProcessInstanceIfExists(
                        instantie.getId(), "gespeeld", true, true, true, true));
        jdbc.sql("delete from CASUS").update();
        return gespeeld;
    }

    private Gespeeld beeld(Casusverhaal toen, Optional<Casus> nu, List<String> gestuit) {
        List<HistoricTaskInstance> taken = nu.map(casus -> engine.getHistoryService().createHistoricTaskInstanceQuery()
                .processInstanceId(casus.id()).list()).orElse(List.of());
        ProcessDefinition route = engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(toen.route()).latestVersion().singleResult();
        Map<String, String> namen = new HashMap<>();
        engine.getRepositoryService().getBpmnModelInstance(route.getId()).getModelElementsByType(UserTask.class)
                .forEach(stap -> namen.put(stap.getId(), stap.getName()));
        List<String> open = nu.filter(Casus::loopt).map(casus -> engine.getTaskService().createTaskQuery()
                .processInstanceId(casus.id()).list().stream().map(Task::getTaskDefinitionKey).sorted().toList()).orElse(List.of());
        return new Gespeeld(toen, nu.map(Casus::uitkomst).orElse(null), open,
                nu.map(Casus::geeindigd).map(moment -> moment.atZoneSameInstant(ZONE).toLocalDate()).orElse(null),
                taken.stream().map(taak -> new Casusverhaal.Stap(taak.getTaskDefinitionKey(),
                        taak.getStartTime().toInstant().atZone(ZONE).toOffsetDateTime(),
                        taak.getDueDate() == null ? null : taak.getDueDate().toInstant().atZone(ZONE).toLocalDate())).toList(),
                namen, gestuit);
    }

    /**
     * An address that is missing in the folder may have been put right in the program. So a case only waits for one here
     * where it did then: where the administration completed a task in it.
     */
    private void vulContactenAan(List<Casusverhaal> samen) {
        jdbc.sql("delete from CONTACT_CORRECTIE").update();
        boolean beheerHielp = samen.stream().flatMap(verhaal -> verhaal.daden().stream())
                .anyMatch(daad -> Groepen.FUNCTIONEEL_BEHEERDER.equals(daad.groep()));
        if (!beheerHielp) {
            regios.alle().forEach(this::vulAan);
        }
    }

    private void vulAan(Regio regio) {
        RegioInstellingen instellingen = regio.instellingen();
        for (String rol : instellingen.rollen().keySet()) {
            List<String> plekken = new ArrayList<>(instellingen.gemeenten().keySet());
            plekken.add("");
            for (String plek : plekken) {
                boolean ontbreekt = regio.contacten().zoek(rol, plek).stream().allMatch(contact -> contact.emails().isEmpty());
                if (ontbreekt) {
                    jdbc.sql("""
                            insert into CONTACT_CORRECTIE (REGIO, FUNCTIE, GEMEENTE, NAAM, TELEFOON, EMAIL, DOOR, MOMENT)
                            values (:regio, :rol, :plek, 'Ingevuld', '', 'speel@voorbeeld.invalid', 'speel', current_timestamp)""")
                            .param("regio", regio.naam()).param("rol", rol).param("plek", plek).update();
                }
            }
        }
    }
}
