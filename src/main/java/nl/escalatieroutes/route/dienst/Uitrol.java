package nl.escalatieroutes.route.dienst;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.opstart.Fase;
import nl.escalatieroutes.opstart.Startstap;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts the region folders into service when the program starts. */
@Component
class Uitrol extends Startstap {

    private static final Logger LOG = LoggerFactory.getLogger(Uitrol.class);

    private static final Bevinding ONBEKEND = new Bevinding("", "", "het programma kon de map niet in dienst stellen.",
            "Vraag de technisch beheerder wat erover in het logboek staat.");

    private final Regiomappen mappen;
    private final Indienststelling indienststelling;
    private final Weigeringen weigeringen;

    Uitrol(Regiomappen mappen, Indienststelling indienststelling, Weigeringen weigeringen) {
        super(Fase.REGIOMAPPEN);
        this.mappen = mappen;
        this.indienststelling = indienststelling;
        this.weigeringen = weigeringen;
    }

    @Override
    protected void doe() {
        try {
            List<Regiomap> alle = mappen.alle();
            Set<String> namen = alle.stream().map(Regiomap::naam).collect(Collectors.toSet());
            alle.forEach(map -> rolUit(map, namen));
        } catch (IOException e) {
            LOG.error("De map met processen is niet te lezen; wat in dienst is, blijft in dienst.", e);
        }
    }

    /** Never throws: a mistake in one region does not keep the others from their work. */
    private void rolUit(Regiomap map, Set<String> namen) {
        try {
            List<Bevinding> bevindingen = indienststelling.controleer(map, namen).fouten();
            if (bevindingen.isEmpty()) {
                zetInDienst(map);
            } else {
                weigeringen.weiger(map.naam(), bevindingen);
                LOG.error("De map '{}' is geweigerd; een eerdere versie blijft in dienst. Er zijn {} bevindingen:{}",
                        map.naam(), bevindingen.size(), bevindingen.stream()
                                .map(bevinding -> System.lineSeparator() + "- " + map.naam() + "/" + bevinding)
                                .collect(Collectors.joining()));
            }
        } catch (RuntimeException e) {
            weigeringen.weiger(map.naam(), List.of(ONBEKEND));
            LOG.error("De map '{}' is geweigerd; een eerdere versie blijft in dienst.", map.naam(), e);
        }
    }

    /**
     * A folder that is as it was at the last start says nothing new: what came into service since then, by an upload or by
     * going back, stays.
     */
    private void zetInDienst(Regiomap map) {
        if (!indienststelling.isNieuwOpSchijf(map)) {
            LOG.info("De map '{}' is niet veranderd sinds de vorige start. Wat in dienst is, blijft in dienst.", map.naam());
            return;
        }
        indienststelling.zetInDienst(map, Dienst.SYSTEEM, Dienst.Herkomst.START, null).ifPresentOrElse(
                dienst -> LOG.info("De map '{}' is in dienst, als versie {}.", map.naam(), dienst.versie()),
                () -> LOG.info("De map '{}' is niet veranderd.", map.naam()));
    }
}
