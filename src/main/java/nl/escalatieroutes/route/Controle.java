package nl.escalatieroutes.route;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The check of a region folder before it is put into service. */
final class Controle {

    private final List<Gelezen.Regel> regels;

    Controle(ProcessEngineConfigurationImpl engine) {
        this.regels = List.of(new EngineRegel(engine), new CodeRegel(), new ExpressieRegel(), new AanroepRegel(),
                new ProcesRegel(), new StartRegel(), new TaakRegel(), new TermijnRegel(), new GroepRegel(),
                new PlekRegel(), new StroomRegel(), new EindeRegel(), new TekenRegel(), new VerwijzingRegel(),
                new BerichtRegel(), new BesluitRegel(), new VariabeleRegel(), new ContactRegel(), new ContractRegel(),
                new LadderRegel(), new AfspraakRegel(), new HulpRegel());
    }

    /** The check without a running engine: no database, no job executor. */
    static Controle zonderEngine() {
        return new Controle(new Leesengine());
    }

    /**
     * What a check found.
     *
     * @param fouten all that is wrong; empty where the folder may be put into service
     * @param letOp what is not wrong but asks for attention
     */
    record Verslag(List<Bevinding> fouten, List<Bevinding> letOp) {}

    /**
     * @param routesElders keys of processes that belong to another region, with the name of that region
     * @return all that is wrong; empty where the folder may be put into service
     */
    List<Bevinding> controleer(Regiomap map, Map<String, String> routesElders) {
        return verslag(map, routesElders).fouten();
    }

    /** @param routesElders keys of processes that belong to another region, with the name of that region */
    Verslag verslag(Regiomap map, Map<String, String> routesElders) {
        Bevindingen bevindingen = new Bevindingen();
        RegioInhoud inhoud = RegioInhoud.lees(map.bestanden(), bevindingen);
        Gelezen gelezen = new Gelezen(map, inhoud, xml(map, Gelezen::isDiagram, bevindingen),
                xml(map, Gelezen::isBesluit, bevindingen), routesElders);
        regels.forEach(regel -> regel.controleer(gelezen, bevindingen));
        return new Verslag(bevindingen.alle(), bevindingen.letOp());
    }

    /** The keys of the processes in a folder, as far as its diagrams can be read. */
    static Set<String> processen(Regiomap map) {
        return xml(map, Gelezen::isDiagram, new Bevindingen()).stream()
                .flatMap(diagram -> diagram.bpmn("process").stream())
                .map(proces -> proces.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    /** Whether the diagrams name no building block that this version of the program does not have. */
    static boolean kentDeBouwstenen(Regiomap map) {
        Bevindingen bevindingen = new Bevindingen();
        List<XmlBestand> diagrammen = xml(map, Gelezen::isDiagram, bevindingen);
        new ExpressieRegel().controleer(new Gelezen(map, null, diagrammen, List.of(), Map.of()), bevindingen);
        return bevindingen.alle().isEmpty();
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
