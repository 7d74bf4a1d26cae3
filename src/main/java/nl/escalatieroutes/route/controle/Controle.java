package nl.escalatieroutes.route.controle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.XmlBestand;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The check of a region folder before it is put into service. */
public final class Controle {

    private static final Logger LOG = LoggerFactory.getLogger(Controle.class);

    private final List<Gelezen.Regel> regels;

    public Controle(ProcessEngineConfigurationImpl engine) {
        this.regels = List.of(new BestandRegel(), new EngineRegel(engine), new CodeRegel(), new ExpressieRegel(), new AanroepRegel(),
                new ProcesRegel(), new StartRegel(), new TaakRegel(), new TermijnRegel(), new GroepRegel(),
                new ZonderDeelRegel(), new PlekRegel(), new StroomRegel(), new EindeRegel(), new TekenRegel(), new VerwijzingRegel(),
                new BerichtRegel(), new BerichtinhoudRegel(), new BesluitRegel(), new TabelRegel(), new AntwoordRegel(),
                new VariabeleRegel(), new ContactRegel(), new ContractRegel(), new LadderRegel(), new OplossingRegel(),
                new AfspraakRegel(), new HulpRegel(), new KlokjeRegel(), new VeldRegel(), new VoorwaardeRegel(),
                new SleutelRegel(), new DagRegel(),
                new TekstvraagRegel());
    }

    /** The check without a running engine: no database, no job executor. */
    public static Controle zonderEngine() {
        return new Controle(new Leesengine());
    }

    /**
     * What a check found.
     *
     * @param fouten all that is wrong; empty where the folder may be put into service
     * @param letOp what is not wrong but asks for attention
     */
    public record Verslag(List<Bevinding> fouten, List<Bevinding> letOp) {}

    /**
     * @param routesElders keys of processes that belong to another region, with the name of that region
     * @return all that is wrong; empty where the folder may be put into service
     */
    public List<Bevinding> controleer(Regiomap map, Map<String, String> routesElders) {
        return verslag(map, routesElders).fouten();
    }

    /** @param routesElders keys of processes that belong to another region, with the name of that region */
    public Verslag verslag(Regiomap map, Map<String, String> routesElders) {
        Bevindingen bevindingen = new Bevindingen();
        RegioInhoud inhoud = RegioInhoud.lees(map.bestanden(), bevindingen);
        Gelezen gelezen = new Gelezen(map, inhoud, xml(map, Gelezen::isDiagram, bevindingen),
                xml(map, Gelezen::isBesluit, bevindingen), routesElders);
        regels.forEach(regel -> controleer(regel, gelezen, bevindingen));
        return new Verslag(bevindingen.alle(), bevindingen.letOp());
    }

    /** A folder may hold anything; what a rule can't cope with is a mistake in the folder, and hides no others. */
    private static void controleer(Gelezen.Regel regel, Gelezen gelezen, Bevindingen bevindingen) {
        try {
            regel.controleer(gelezen, bevindingen);
        } catch (StackOverflowError e) {
            // expressions and files are parsed recursively
            bevindingen.meld(gelezen.map().naam(), "is te diep genest om te lezen.", "Maak uitdrukkingen en bestanden eenvoudiger.");
        } catch (RuntimeException e) {
            LOG.error("De controle van '{}' liep vast bij {}.", gelezen.map().naam(), regel.getClass().getSimpleName(), e);
            bevindingen.meld(gelezen.map().naam(), "is niet helemaal te controleren (" + regel.getClass().getSimpleName() + ").",
                    "Los eerst de andere fouten op. Blijft deze staan, vraag dan de technisch beheerder om het logboek.");
        }
    }

    /** The keys of the processes in a folder, as far as its diagrams can be read. */
    static Set<String> processen(Regiomap map) {
        return xml(map, Gelezen::isDiagram, new Bevindingen()).stream()
                .flatMap(diagram -> diagram.bpmn("process").stream())
                .map(proces -> proces.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    /** Whether the diagrams name no building block that this version of the program does not have. */
    public static boolean kentDeBouwstenen(Regiomap map) {
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
                    bevindingen.meld(naam, geenXml(inhoud, e), "Open het bestand in Camunda Modeler of zet een eerdere versie terug.");
                }
            }
        });
        return bestanden;
    }

    private static String geenXml(byte[] inhoud, Exception fout) {
        if (inhoud.length == 0) {
            return "is leeg.";
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud));
        } catch (CharacterCodingException e) {
            return "is geen geldige XML: er staan tekens in die geen UTF-8 zijn.";
        }
        return "is geen geldige XML" + (fout instanceof SAXParseException plek
                ? " bij regel " + plek.getLineNumber() + ", teken " + plek.getColumnNumber() + "." : ".");
    }
}
