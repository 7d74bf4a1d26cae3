package nl.escalatieroutes.route.tekening;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules of drawing. */
public final class Tekenregels {

    /** The rules that bpmnlint recommends (its 11.15), by their names there. */
    static final Map<String, Tekenregel> VAN_BPMNLINT = Map.ofEntries(
            Map.entry("ad-hoc-sub-process", new GeenAdHoc()),
            Map.entry("conditional-flows", new VoorwaardeOpElkPad()),
            Map.entry("end-event-required", new EindeVerplicht()),
            Map.entry("event-based-gateway", new WachtenOpMeer()),
            Map.entry("event-sub-process-typed-start-event", new AanleidingErnaast()),
            Map.entry("fake-join", new SamenkomstIsEenRuit()),
            Map.entry("global", new NamenVanBerichten()),
            Map.entry("label-required", new NaamVerplicht()),
            Map.entry("link-event", new Doorverwijzing()),
            Map.entry("no-bpmndi", new StaatInBeeld()),
            Map.entry("no-complex-gateway", new GeenComplexeSplitsing()),
            Map.entry("no-disconnected", new Verbonden()),
            Map.entry("no-duplicate-sequence-flows", new GeenDubbelPad()),
            Map.entry("no-gateway-join-fork", new SplitsenOfSamenkomen()),
            Map.entry("no-implicit-split", new SplitsingIsEenRuit()),
            Map.entry("no-implicit-end", new LooptNietDood()),
            Map.entry("no-implicit-start", new BegintNietZomaar()),
            Map.entry("no-inclusive-gateway", new GeenInclusieveSplitsing()),
            Map.entry("no-overlapping-elements", new NietOverElkaar()),
            Map.entry("single-blank-start-event", new EenBegin()),
            Map.entry("single-event-definition", new EenSoortGebeurtenis()),
            Map.entry("start-event-required", new BeginVerplicht()),
            Map.entry("sub-process-blank-start-event", new GewoonBeginInSubproces()),
            Map.entry("superfluous-gateway", new GeenLegeRuit()),
            Map.entry("superfluous-label", new GeenLosAntwoord()),
            Map.entry("superfluous-termination", new GeenOnnodigeStop()));

    private static final List<Tekenregel> EIGEN = List.of(new LijnenKloppen());

    private Tekenregels() {}

    /** @return all that is wrong with the drawing; empty where it is well */
    public static List<Melding> toets(Tekening tekening) {
        return Stream.of(VAN_BPMNLINT.values(), EIGEN).flatMap(Collection::stream)
                .flatMap(regel -> regel.toets(tekening)).toList();
    }
}
