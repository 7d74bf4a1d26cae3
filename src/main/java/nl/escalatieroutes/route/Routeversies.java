package nl.escalatieroutes.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the versions of a route that matter for its history: the latest, and those that cases ran on. A version in service never
 * changes, so each is read once. It answers whoever asks, whatever they may see in the engine.
 */
@Component
public class Routeversies {

    private static final Logger LOG = LoggerFactory.getLogger(Routeversies.class);

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Regios regios;
    private final JdbcClient jdbc;
    private final Map<String, Routeversie> perDefinitie = new ConcurrentHashMap<>();
    /** What a case ran on once stays so. */
    private final Set<String> gelopen = ConcurrentHashMap.newKeySet();

    Routeversies(ProcessEngine engine, Regios regios, JdbcClient jdbc) {
        this.repository = engine.getRepositoryService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.regios = regios;
        this.jdbc = jdbc;
    }

    /**
     * The versions of a route together.
     *
     * @param route process definition key
     * @return empty where there is no such route
     */
    public Optional<Routebeeld> van(String route) {
        return tot(route, Integer.MAX_VALUE);
    }

    /** The same as a version knows it: that version, and those before it that cases ran on. */
    public Optional<Routebeeld> tot(String route, int versie) {
        List<Routeversie> versies = zonderRechten(() -> {
            List<ProcessDefinition> alle = repository.createProcessDefinitionQuery().processDefinitionKey(route)
                    .orderByProcessDefinitionVersion().desc().list().stream().filter(een -> een.getVersion() <= versie).toList();
            return IntStream.range(0, alle.size())
                    .filter(plaats -> plaats == 0 || isGelopen(alle.get(plaats).getId()))
                    .mapToObj(plaats -> versie(alle.get(plaats)))
                    .toList();
        });
        return versies.isEmpty() ? Optional.empty() : Optional.of(new Routebeeld(versies));
    }

    private boolean isGelopen(String definitieId) {
        if (!gelopen.contains(definitieId) && jdbc.sql("select 1 from ACT_HI_ACTINST where PROC_DEF_ID_ = :id limit 1")
                .param("id", definitieId).query(Integer.class).optional().isPresent()) {
            gelopen.add(definitieId);
        }
        return gelopen.contains(definitieId);
    }

    private Routeversie versie(ProcessDefinition definitie) {
        Routeversie bekend = perDefinitie.get(definitie.getId());
        if (bekend == null) {
            bekend = lees(definitie);
            perDefinitie.put(definitie.getId(), bekend);
        }
        return bekend;
    }

    private Routeversie lees(ProcessDefinition definitie) {
        BpmnModelInstance diagram = repository.getBpmnModelInstance(definitie.getId());
        Map<String, String> taken = namen(diagram, UserTask.class);
        Optional<RegioInstellingen> regio = instellingen(definitie.getId());
        List<Trede> ladder = regio.map(instellingen -> instellingen.ladder().get(definitie.getKey())).orElse(List.of());
        return new Routeversie(definitie.getId(), definitie.getVersion(), definitie.getName(), taken, namen(diagram, EndEvent.class),
                !ladder.isEmpty() ? ladder : taken.entrySet().stream()
                        .map(taak -> new Trede(taak.getValue(), List.of(taak.getKey()), false)).toList(),
                regio.map(RegioInstellingen::rollen).orElse(Map.of()));
    }

    /** A folder of long ago that can no longer be read must not take the history of the route with it. */
    private Optional<RegioInstellingen> instellingen(String definitieId) {
        try {
            return Optional.of(regios.vanProces(definitieId).instellingen());
        } catch (NoSuchElementException | IllegalStateException e) {
            LOG.warn("Van de versie '{}' van een route is geen regio te lezen.", definitieId, e);
            return Optional.empty();
        }
    }

    private static Map<String, String> namen(BpmnModelInstance diagram, Class<? extends FlowElement> soort) {
        Map<String, String> namen = new LinkedHashMap<>();
        diagram.getModelElementsByType(soort).forEach(element -> namen.put(element.getId(),
                element.getName() == null ? element.getId() : element.getName().replaceAll("\\s+", " ")));
        return namen;
    }

    private <T> T zonderRechten(Supplier<T> vraag) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(command -> vraag.get()));
    }
}
