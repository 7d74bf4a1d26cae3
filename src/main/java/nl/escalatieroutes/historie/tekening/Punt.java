package nl.escalatieroutes.historie.tekening;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A place in the diagram, in its own units; y goes down. */
record Punt(double x, double y) {

    static Punt midden(Bounds vak) {
        return new Punt(vak.getX() + vak.getWidth() / 2, vak.getY() + vak.getHeight() / 2);
    }

    Punt plus(double dx, double dy) {
        return new Punt(x + dx, y + dy);
    }

    double naar(Punt ander) {
        return Math.hypot(ander.x - x, ander.y - y);
    }
}
