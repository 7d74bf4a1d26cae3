package nl.escalatieroutes.proces;

import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What happens when a case ends. The id of the end event that is an outcome is the outcome (contract, 'Variables of every
 * case'); other end events have an id with an underscore.
 */
@Component
class CasusEinde {

    private final HuidigeCasus huidigeCasus;
    private final Casussen casussen;
    private final Koppelaar koppelaar;
    private final RuntimeService runtime;

    CasusEinde(HuidigeCasus huidigeCasus, Casussen casussen, Koppelaar koppelaar, @Lazy RuntimeService runtime) {
        this.huidigeCasus = huidigeCasus;
        this.casussen = casussen;
        this.koppelaar = koppelaar;
        this.runtime = runtime;
    }

    static boolean isUitkomst(String eindId) {
        return !eindId.contains("_");
    }

    /** At the start of an end event that is an outcome. */
    void uitkomst(DelegateExecution execution) {
        if (huidigeCasus.isRoute(execution)) {
            String uitkomst = execution.getCurrentActivityId();
            execution.getProcessInstance().setVariable(Casusbegrippen.UITKOMST, uitkomst);
            FlowElement einde = execution.getBpmnModelElementInstance();
            huidigeCasus.noteer(execution, Gebeurtenis.Soort.GEEINDIGD, null, "Uitkomst: " + einde.getName() + ".");
        }
    }

    /** When the instance has ended, also when it was deleted by an administrator. */
    void sluit(DelegateExecution execution) {
        if (huidigeCasus.isRoute(execution)) {
            String uitkomst = Casusbegrippen.tekst(execution, Casusbegrippen.UITKOMST);
            casussen.sluit(execution.getProcessInstanceId(), uitkomst, Klok.nu());
            if (uitkomst == null) {
                koppelaar.afgerond(execution, Casusacties.INGETROKKEN, "Beëindigd door het beheer");
            } else {
                koppelaar.afgerond(execution, uitkomst, naam(execution, uitkomst));
            }
        }
    }

    private static String naam(DelegateExecution execution, String uitkomst) {
        ModelElementInstance einde = execution.getBpmnModelInstance().getModelElementById(uitkomst);
        return einde instanceof FlowElement element ? element.getName() : uitkomst;
    }

    /** Ends what runs beside a case, which bears its number: by that it is found soon among all that runs. */
    void beeindigErnaast(Casus casus, String reden) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(casus.casusnummer())
                .variableValueEquals(Casusbegrippen.CASUS_ID, casus.id()).list()
                .forEach(instantie -> runtime.deleteProcessInstance(instantie.getId(), reden));
    }
}
