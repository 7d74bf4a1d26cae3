package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regios;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every route of every region folder, walked with made-up answers: a new region is taken along by itself. Each task on the
 * way has a form, groups and dates, and where a case ends, it ends with an outcome of the diagram.
 */
class RondgangTest extends Routetest {

    private static final int RONDGANGEN = 8;
    private static final int STAPPEN = 40;
    private static final int POGINGEN = 200;
    /** What a text field may ask for, as its pattern has it. */
    private static final List<String> TEKSTEN = List.of("Een antwoord", "010-1234567", "iemand@voorbeeld.invalid");

    @Autowired Regios regios;

    @TestFactory
    Stream<DynamicTest> elkeRouteLooptVanBeginTotEinde() {
        Collection<Regio> alle = regios.alle();
        assertThat(alle).hasSizeGreaterThanOrEqualTo(3);
        return alle.stream().flatMap(regio -> routes(regio).map(route ->
                DynamicTest.dynamicTest(route.getKey(), () -> loop(regio, route))));
    }

    /** The routes of a region that people start. */
    private Stream<ProcessDefinition> routes(Regio regio) {
        return engine.getRepositoryService().createProcessDefinitionQuery().deploymentId(regio.deploymentId()).list().stream()
                .filter(route -> startformulier(route) != null);
    }

    private String startformulier(ProcessDefinition route) {
        return engine.getRepositoryService().getBpmnModelInstance(route.getId()).getModelElementsByType(StartEvent.class)
                .stream().map(StartEvent::getCamundaFormRef).filter(ref -> ref != null).findFirst().orElse(null);
    }

    private void loop(Regio regio, ProcessDefinition route) {
        BpmnModelInstance diagram = engine.getRepositoryService().getBpmnModelInstance(route.getId());
        Set<String> taken = new HashSet<>();
        Set<String> uitkomsten = new HashSet<>();
        for (int i = 0; i < RONDGANGEN; i++) {
            zetKlok();
            Random keuze = new Random(i);
            start(regio, route, keuze, i);
            for (int stap = 0; stap < STAPPEN && casus().loopt(); stap++) {
                zetEenStap(regio, diagram, keuze, taken);
            }
            if (casus().loopt()) {
                engine.getRuntimeService().deleteProcessInstance(instantie, "the walk goes round in circles");
            } else {
                uitkomsten.add(casus().uitkomst());
            }
        }
        assertThat(uitkomsten).isNotEmpty().allSatisfy(uitkomst ->
                assertThat((Object) diagram.getModelElementById(uitkomst)).isInstanceOf(EndEvent.class));
        assertThat(taken).as("taken op de weg").hasSizeGreaterThan(diagram.getModelElementsByType(UserTask.class).size() / 3);
    }

    private void start(Regio regio, ProcessDefinition route, Random keuze, int nummer) {
        Formulier formulier = regio.formulieren().get(startformulier(route));
        probeer(formulier, keuze, antwoorden -> {
            casusnummer = "RONDGANG-" + Integer.toHexString(route.getKey().hashCode()).toUpperCase() + "-" + nummer;
            antwoorden.put("casusnummer", casusnummer);
            instantie = engine.getRuntimeService().startProcessInstanceByKey(route.getKey(), antwoorden).getId();
        });
    }

    private void zetEenStap(Regio regio, BpmnModelInstance diagram, Random keuze, Set<String> taken) {
        List<Task> open = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(casusnummer).list();
        assertThat(open).as("open taken van " + casusnummer + " na " + paden()).isNotEmpty();
        for (Task taak : open) {
            UserTask getekend = diagram.getModelElementById(taak.getTaskDefinitionKey());
            if (getekend != null) {
                taken.add(taak.getTaskDefinitionKey());
                isZoalsBeloofd(regio, taak, getekend);
            }
        }
        Task taak = open.get(keuze.nextInt(open.size()));
        UserTask getekend = engine.getRepositoryService().getBpmnModelInstance(taak.getProcessDefinitionId())
                .getModelElementById(taak.getTaskDefinitionKey());
        probeer(regio.formulieren().get(getekend.getCamundaFormRef()), keuze,
                antwoorden -> engine.getTaskService().complete(taak.getId(), antwoorden));
    }

    private void isZoalsBeloofd(Regio regio, Task taak, UserTask getekend) {
        String wie = taak.getTaskDefinitionKey();
        assertThat(taak.getName()).as(wie).isNotBlank();
        assertThat(regio.formulieren()).as(wie).containsKey(getekend.getCamundaFormRef());
        assertThat(engine.getTaskService().getIdentityLinksForTask(taak.getId())).as(wie).isNotEmpty()
                .allSatisfy(link -> assertThat(link.getGroupId()).matches("[a-z0-9-]+(\\.[a-z0-9-]+)?"));
        boolean geenTermijn = getekend.getDocumentations().stream()
                .anyMatch(tekst -> tekst.getTextContent().toLowerCase().contains("geen termijn"));
        if (!geenTermijn) {
            assertThat(taak.getDueDate()).as("einddatum van " + wie).isNotNull();
            assertThat(taak.getFollowUpDate()).as("herinnering van " + wie).isNotNull()
                    .isBeforeOrEqualTo(taak.getDueDate());
        }
    }

    private interface Poging {
        void doe(Map<String, Object> antwoorden);
    }

    /** Tries made-up answers until the form takes them: it may ask more than its fields say. */
    private static void probeer(Formulier formulier, Random keuze, Poging poging) {
        InvoerFout laatste = null;
        for (int i = 0; i < POGINGEN; i++) {
            try {
                poging.doe(antwoorden(formulier, keuze));
                return;
            } catch (InvoerFout e) {
                laatste = e;
            }
        }
        throw new AssertionError("no answers for the form " + formulier.id(), laatste);
    }

    private static Map<String, Object> antwoorden(Formulier formulier, Random keuze) {
        Map<String, Object> antwoorden = new HashMap<>();
        for (Veld veld : formulier.velden()) {
            if (veld.verplicht() || keuze.nextBoolean()) {
                antwoorden.put(veld.sleutel(), antwoord(veld, keuze));
            }
        }
        return antwoorden;
    }

    private static Object antwoord(Veld veld, Random keuze) {
        List<Object> mogelijk = new ArrayList<>();
        veld.opties().forEach(optie -> mogelijk.add(optie.waarde()));
        if (veld.soort() == Soort.JA_NEE) {
            mogelijk.addAll(List.of(true, false));
        } else if (veld.soort() == Soort.DATUM) {
            Stream.of(-30, -1, 0, 1, 30).map(dagen -> DINSDAG_20_APRIL.plusDays(dagen)).map(LocalDate::toString).forEach(mogelijk::add);
        } else if (veld.soort() == Soort.GETAL) {
            mogelijk.add(1);
        } else if (mogelijk.isEmpty()) {
            mogelijk.addAll(TEKSTEN);
        }
        return mogelijk.get(keuze.nextInt(mogelijk.size()));
    }
}
