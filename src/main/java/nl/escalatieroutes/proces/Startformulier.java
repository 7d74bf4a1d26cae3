package nl.escalatieroutes.proces;

import java.util.Optional;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.route.Regio;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** The form that people start a case with. A process that runs beside a case is started by a diagram, and has none. */
public final class Startformulier {

    private Startformulier() {
    }

    /** @param regio the files that the diagram came with */
    public static Optional<Formulier> van(BpmnModelInstance diagram, Regio regio) {
        return proces(diagram).getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(element -> ((StartEvent) element).getCamundaFormRef())
                .filter(ref -> ref != null)
                .findFirst()
                .map(ref -> regio.formulieren().get(ref));
    }

    static Process proces(BpmnModelInstance diagram) {
        return (Process) diagram.getDefinitions().getRootElements().stream()
                .filter(Process.class::isInstance).findFirst().orElseThrow();
    }
}
