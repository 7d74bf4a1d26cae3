package nl.escalatieroutes.historie.tekening;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The small signs of BPMN 2.0 (section 7.2) that tell one kind of event, gateway or task from another. */
class Tekens {

    private static final double DUN = 1.2;

    private final Vel vel;

    Tekens(Vel vel) {
        this.vel = vel;
    }

    /** @param gooit whether the event gives a sign, which is filled then, or waits for one */
    void event(EventDefinition soort, Punt m, boolean gooit, Color kleur) throws IOException {
        Stijl stijl = gooit ? Stijl.gevuld(kleur) : Stijl.lijn(kleur, DUN);
        if (soort instanceof TimerEventDefinition) {
            vel.cirkel(m, 10, Stijl.lijn(kleur, DUN));
            vel.lijn(List.of(m.plus(0, -7), m, m.plus(4, 3)), Stijl.lijn(kleur, DUN));
        } else if (soort instanceof MessageEventDefinition) {
            envelop(m, 9, 6, gooit, kleur);
        } else if (soort instanceof ErrorEventDefinition) {
            vel.veelhoek(List.of(m.plus(-8, 7), m.plus(-3, -7), m.plus(3, 1), m.plus(8, -8), m.plus(3, 7), m.plus(-3, -1)), stijl);
        } else if (soort instanceof LinkEventDefinition) {
            vel.veelhoek(List.of(m.plus(-8, -4), m.plus(2, -4), m.plus(2, -8), m.plus(9, 0), m.plus(2, 8), m.plus(2, 4),
                    m.plus(-8, 4)), stijl);
        } else if (soort instanceof TerminateEventDefinition) {
            vel.cirkel(m, 9, Stijl.gevuld(kleur));
        } else {
            // signal, escalation, compensation, conditional: a triangle tells that there is one
            vel.veelhoek(List.of(m.plus(0, -8), m.plus(8, 6), m.plus(-8, 6)), stijl);
        }
    }

    void gateway(Gateway soort, Punt m, Color kleur) throws IOException {
        if (soort instanceof ParallelGateway) {
            vel.lijn(List.of(m.plus(-11, 0), m.plus(11, 0)), Stijl.lijn(kleur, 4));
            vel.lijn(List.of(m.plus(0, -11), m.plus(0, 11)), Stijl.lijn(kleur, 4));
        } else if (soort instanceof InclusiveGateway) {
            vel.cirkel(m, 11, Stijl.lijn(kleur, 3));
        } else {
            vel.lijn(List.of(m.plus(-8, -9), m.plus(8, 9)), Stijl.lijn(kleur, 4));
            vel.lijn(List.of(m.plus(-8, 9), m.plus(8, -9)), Stijl.lijn(kleur, 4));
        }
    }

    /** In the upper left corner of a task. */
    void taak(Task soort, Punt hoek, Color kleur) throws IOException {
        Punt m = hoek.plus(15, 14);
        if (soort instanceof UserTask) {
            vel.cirkel(m.plus(0, -4), 4, Stijl.lijn(kleur, DUN));
            vel.lijn(List.of(m.plus(-7, 8), m.plus(-6, 3), m.plus(-3, 0.5), m.plus(3, 0.5), m.plus(6, 3), m.plus(7, 8),
                    m.plus(-7, 8)), Stijl.lijn(kleur, DUN));
        } else if (soort instanceof SendTask) {
            envelop(m, 9, 6, true, kleur);
        } else if (soort instanceof BusinessRuleTask) {
            vel.rechthoek(m.x() - 9, m.y() - 6, 18, 13, 0, Stijl.lijn(kleur, DUN));
            vel.lijn(List.of(m.plus(-9, -2), m.plus(9, -2)), Stijl.lijn(kleur, DUN));
            vel.lijn(List.of(m.plus(-3, -2), m.plus(-3, 7)), Stijl.lijn(kleur, DUN));
        }
    }

    private void envelop(Punt m, double dx, double dy, boolean vol, Color kleur) throws IOException {
        vel.rechthoek(m.x() - dx, m.y() - dy, 2 * dx, 2 * dy, 0, vol ? Stijl.gevuld(kleur) : Stijl.lijn(kleur, DUN));
        vel.lijn(List.of(m.plus(-dx, -dy), m.plus(0, 1), m.plus(dx, -dy)), Stijl.lijn(vol ? Color.WHITE : kleur, DUN));
    }
}
