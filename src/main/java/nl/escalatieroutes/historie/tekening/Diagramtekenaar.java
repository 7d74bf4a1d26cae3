package nl.escalatieroutes.historie.tekening;

import java.awt.Color;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.escalatieroutes.historie.Pad;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws a diagram as its own layout (BPMN DI) says, with the path of a case in it. */
class Diagramtekenaar {

    private static final double NAAST = 11;
    private static final double MINSTE_NAASTBREEDTE = 90;
    private static final double STROOM = 1.5;
    private static final double GELOPEN = 4;
    private static final double PIJL = 10;

    private final Vel vel;
    private final Vormtekenaar vormen;
    private final Map<String, Pad.Element> gelopen;
    private final Set<String> stromen;

    Diagramtekenaar(Vel vel, Pad pad) {
        this.vel = vel;
        this.vormen = new Vormtekenaar(vel);
        this.gelopen = pad.elementen().stream().collect(Collectors.toMap(Pad.Element::id, Function.identity()));
        this.stromen = Set.copyOf(pad.stromen());
    }

    void teken(BpmnModelInstance diagram) throws IOException {
        List<BpmnShape> vormenVanGrootNaarKlein = diagram.getModelElementsByType(BpmnShape.class).stream()
                .filter(vorm -> vorm.getBpmnElement() != null)
                .sorted(Comparator.comparingDouble(vorm -> -vorm.getBounds().getWidth() * vorm.getBounds().getHeight()))
                .toList();
        for (BpmnShape vorm : vormenVanGrootNaarKlein) {
            if (isOpen(vorm)) {
                vorm(vorm);
            }
        }
        for (BpmnEdge lijn : diagram.getModelElementsByType(BpmnEdge.class)) {
            lijn(lijn);
        }
        for (BpmnShape vorm : vormenVanGrootNaarKlein) {
            if (!isOpen(vorm)) {
                vorm(vorm);
            }
        }
    }

    /** Whether other elements lie in it, so that they must be drawn over it. */
    private static boolean isOpen(BpmnShape vorm) {
        return vorm.isExpanded() || vorm.isHorizontal();
    }

    private void vorm(BpmnShape vorm) throws IOException {
        BaseElement element = vorm.getBpmnElement();
        Bounds vak = vorm.getBounds();
        Pad.Element hier = gelopen.get(element.getId());
        vormen.teken(element, vak, Staat.van(hier), isOpen(vorm));
        if (element instanceof Event || element instanceof Gateway) {
            ernaast(Vormtekenaar.naam(element), vorm.getBpmnLabel(), Punt.midden(vak).plus(0, vak.getHeight() / 2 + 6));
        }
        if (hier != null && hier.keren() > 1) {
            keren(hier.keren() + "×", new Punt(vak.getX() + vak.getWidth(), vak.getY()), Staat.van(hier).stijl());
        }
    }

    private void keren(String tekst, Punt hoek, Stijl stijl) throws IOException {
        double breedte = vel.breedte(tekst, NAAST) + 8;
        vel.rechthoek(hoek.x() - breedte / 2, hoek.y() - 9, breedte, 17, 8, Stijl.gevuld(stijl.lijn()));
        vel.tekst(tekst, hoek.plus(0, -7), breedte, NAAST, Color.WHITE);
    }

    private void lijn(BpmnEdge lijn) throws IOException {
        BaseElement element = lijn.getBpmnElement();
        List<Punt> punten = lijn.getWaypoints().stream().map(punt -> new Punt(punt.getX(), punt.getY())).toList();
        if (element == null || punten.size() < 2) {
            return;
        }
        boolean genomen = stromen.contains(element.getId());
        Stijl stijl = Stijl.lijn(genomen ? Staat.GEWEEST.stijl().lijn() : Vormtekenaar.ZWART, genomen ? GELOPEN : STROOM);
        if (element instanceof Association) {
            vel.lijn(punten, stijl.met(1).gestreept(true));
            return;
        }
        vel.lijn(punten, stijl);
        pijl(punten.get(punten.size() - 2), punten.get(punten.size() - 1), stijl);
        ernaast(Vormtekenaar.naam(element), lijn.getBpmnLabel(), midden(punten).plus(0, 2));
    }

    private void pijl(Punt van, Punt naar, Stijl stijl) throws IOException {
        double lengte = van.naar(naar);
        if (lengte == 0) {
            return;
        }
        double dx = (naar.x() - van.x()) / lengte * PIJL;
        double dy = (naar.y() - van.y()) / lengte * PIJL;
        vel.veelhoek(List.of(naar, naar.plus(-dx + dy / 2, -dy - dx / 2), naar.plus(-dx - dy / 2, -dy + dx / 2)),
                Stijl.gevuld(stijl.lijn()));
    }

    /** Halfway the longest stretch of a line. */
    private static Punt midden(List<Punt> punten) {
        Punt van = punten.get(0);
        Punt naar = punten.get(1);
        for (int i = 1; i < punten.size() - 1; i++) {
            if (punten.get(i).naar(punten.get(i + 1)) > van.naar(naar)) {
                van = punten.get(i);
                naar = punten.get(i + 1);
            }
        }
        return new Punt((van.x() + naar.x()) / 2, (van.y() + naar.y()) / 2);
    }

    private void ernaast(String naam, BpmnLabel plek, Punt anders) throws IOException {
        if (naam.isBlank()) {
            return;
        }
        Bounds vak = plek == null ? null : plek.getBounds();
        Punt boven = vak == null ? anders : new Punt(vak.getX() + vak.getWidth() / 2, vak.getY());
        double breedte = vak == null ? MINSTE_NAASTBREEDTE : Math.max(MINSTE_NAASTBREEDTE, vak.getWidth());
        vel.tekst(naam, boven, breedte, NAAST, Vormtekenaar.ZWART);
    }
}
