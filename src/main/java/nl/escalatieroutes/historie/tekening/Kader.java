package nl.escalatieroutes.historie.tekening;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The part of the plane that a diagram takes. */
record Kader(double x, double y, double breedte, double hoogte) {

    /** All that is drawn in a diagram, labels too. */
    static Kader om(BpmnModelInstance diagram) {
        List<Punt> punten = new ArrayList<>();
        for (Bounds vak : diagram.getModelElementsByType(Bounds.class)) {
            punten.add(new Punt(vak.getX(), vak.getY()));
            punten.add(new Punt(vak.getX() + vak.getWidth(), vak.getY() + vak.getHeight()));
        }
        for (Waypoint punt : diagram.getModelElementsByType(Waypoint.class)) {
            punten.add(new Punt(punt.getX(), punt.getY()));
        }
        double x = punten.stream().mapToDouble(Punt::x).min().orElse(0);
        double y = punten.stream().mapToDouble(Punt::y).min().orElse(0);
        return new Kader(x, y, punten.stream().mapToDouble(Punt::x).max().orElse(0) - x,
                punten.stream().mapToDouble(Punt::y).max().orElse(0) - y);
    }
}
