package nl.escalatieroutes.historie.tekening;

import java.awt.Color;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Draws the elements of a diagram, each by its kind; the name of an event or gateway stands beside it and is not drawn here. */
class Vormtekenaar {

    static final double LETTER = 12;
    static final Color ZWART = new Color(0x22, 0x22, 0x22);
    private static final double DIK = 4;
    private static final double ROND = 10;
    private static final double RAND = 5;

    private final Vel vel;
    private final Tekens tekens;

    Vormtekenaar(Vel vel) {
        this.vel = vel;
        this.tekens = new Tekens(vel);
    }

    void teken(ModelElementInstance element, Bounds vak, Staat staat, boolean open) throws IOException {
        if (element instanceof Event event) {
            event(event, vak, staat.stijl());
        } else if (element instanceof Gateway gateway) {
            gateway(gateway, vak, staat.stijl());
        } else if (element instanceof Activity activiteit) {
            activiteit(activiteit, vak, staat.stijl(), open);
        } else if (element instanceof TextAnnotation noot) {
            vel.lijn(List.of(new Punt(vak.getX() + 10, vak.getY()), new Punt(vak.getX(), vak.getY()),
                    new Punt(vak.getX(), vak.getY() + vak.getHeight()), new Punt(vak.getX() + 10, vak.getY() + vak.getHeight())),
                    Stijl.lijn(ZWART, 1));
            vel.tekstLinks(noot.getTextContent(), new Punt(vak.getX() + RAND, vak.getY() + RAND), vak.getWidth() - 2 * RAND, LETTER, ZWART);
        } else {
            // pools, lanes and data: where they are, and what they are called
            vel.rechthoek(vak.getX(), vak.getY(), vak.getWidth(), vak.getHeight(), 0, Staat.NIET.stijl().zonderVulling());
            String naam = naam(element);
            vel.tekstLinks(naam, new Punt(vak.getX() + RAND, vak.getY() + RAND), vak.getWidth() - 2 * RAND, LETTER, ZWART);
        }
    }

    private void event(Event event, Bounds vak, Stijl stijl) throws IOException {
        Punt midden = Punt.midden(vak);
        double straal = vak.getWidth() / 2;
        boolean eind = event instanceof EndEvent;
        boolean begin = event instanceof StartEvent;
        boolean ernaast = event instanceof BoundaryEvent rand && !rand.cancelActivity()
                || event instanceof StartEvent start && !start.isInterrupting();
        vel.cirkel(midden, straal, (eind ? stijl.met(DIK) : stijl).gestreept(ernaast));
        if (!eind && !begin) {
            vel.cirkel(midden, straal - 4, stijl.zonderVulling().met(1.2).gestreept(ernaast));
        }
        for (EventDefinition soort : soorten(event)) {
            tekens.event(soort, midden, event instanceof ThrowEvent, stijl.lijn());
        }
    }

    private static Collection<EventDefinition> soorten(Event event) {
        if (event instanceof CatchEvent wacht) {
            return wacht.getEventDefinitions();
        }
        return event instanceof ThrowEvent gooit ? gooit.getEventDefinitions() : List.of();
    }

    private void gateway(Gateway gateway, Bounds vak, Stijl stijl) throws IOException {
        Punt m = Punt.midden(vak);
        double r = vak.getWidth() / 2;
        vel.veelhoek(List.of(m.plus(0, -r), m.plus(r, 0), m.plus(0, r), m.plus(-r, 0)), stijl);
        tekens.gateway(gateway, m, stijl.lijn());
    }

    private void activiteit(Activity activiteit, Bounds vak, Stijl stijl, boolean open) throws IOException {
        boolean opEvent = activiteit instanceof SubProcess deel && deel.triggeredByEvent();
        Stijl rand = activiteit instanceof CallActivity ? stijl.met(DIK) : stijl.gestreept(stijl.gestreept() || opEvent);
        vel.rechthoek(vak.getX(), vak.getY(), vak.getWidth(), vak.getHeight(), ROND, open ? rand.zonderVulling() : rand);
        if (activiteit instanceof Task taak) {
            tekens.taak(taak, new Punt(vak.getX(), vak.getY()), stijl.lijn());
        }
        String naam = naam(activiteit);
        double breedte = vak.getWidth() - 2 * RAND;
        double boven = open ? RAND : Math.max(RAND, (vak.getHeight() - vel.hoogte(naam, breedte, LETTER)) / 2);
        vel.tekst(naam, new Punt(vak.getX() + vak.getWidth() / 2, vak.getY() + boven), breedte, LETTER, ZWART);
    }

    static String naam(ModelElementInstance element) {
        String naam = element.getAttributeValue("name");
        return naam == null ? "" : naam;
    }
}
