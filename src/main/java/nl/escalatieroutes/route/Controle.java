package nl.escalatieroutes.route;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The check of a region folder before it is put into service. */
final class Controle {

    private final List<Gelezen.Regel> regels;

    Controle(ProcessEngineConfigurationImpl engine) {
        this.regels = List.of(new EngineRegel(engine), new CodeRegel(), new ExpressieRegel(), new ProcesRegel(),
                new TaakRegel(), new StroomRegel(), new VerwijzingRegel(), new BerichtRegel(), new BesluitRegel(),
                new LadderRegel(), new AfspraakRegel());
    }

    /**
     * @param routesElders keys of processes that belong to another region, with the name of that region
     * @return all that is wrong; empty where the folder may be put into service
     */
    List<Bevinding> controleer(Regiomap map, Map<String, String> routesElders) {
        Bevindingen bevindingen = new Bevindingen();
        RegioInhoud inhoud = RegioInhoud.lees(map.bestanden(), bevindingen);
        Gelezen gelezen = new Gelezen(map, inhoud, xml(map, Gelezen::isDiagram, bevindingen),
                xml(map, Gelezen::isBesluit, bevindingen), routesElders);
        regels.forEach(regel -> regel.controleer(gelezen, bevindingen));
        return bevindingen.alle();
    }

    private static List<XmlBestand> xml(Regiomap map, Predicate<String> soort, Bevindingen bevindingen) {
        List<XmlBestand> bestanden = new ArrayList<>();
        map.bestanden().forEach((naam, inhoud) -> {
            if (soort.test(naam)) {
                try {
                    bestanden.add(XmlBestand.lees(naam, inhoud));
                } catch (SAXException | IOException e) {
                    String regel = e instanceof SAXParseException fout ? " bij regel " + fout.getLineNumber() : "";
                    bevindingen.meld(naam, "is geen geldige XML" + regel + " (" + e.getMessage() + ").",
                            "Open het bestand in Camunda Modeler of zet een eerdere versie terug.");
                }
            }
        });
        return bestanden;
    }
}
