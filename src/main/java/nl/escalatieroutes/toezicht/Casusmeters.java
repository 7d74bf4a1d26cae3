package nl.escalatieroutes.toezicht;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The numbers about cases, messages and jobs, for who watches the program. Every node counts the whole database, so that
 * the loss of one hides nothing; take the greatest, not the sum.
 */
@Component
class Casusmeters {

    private static final Logger LOG = LoggerFactory.getLogger(Casusmeters.class);
    private static final String[] ROUTE = {"route"};
    private static final String[] STAP = {"route", "stap"};

    private final Map<MultiGauge, Runnable> reeksen = new LinkedHashMap<>();
    private final Map<AtomicReference<Double>, Supplier<Double>> getallen = new LinkedHashMap<>();

    Casusmeters(MeterRegistry meters, Stand stand) {
        reeks(meters, "escalatie.casussen.open", "Open casussen", stand::openCasussen, ROUTE);
        reeks(meters, "escalatie.casussen.over.termijn", "Open casussen waarin een termijn voorbijging", stand::casussenOverTermijn, ROUTE);
        reeks(meters, "escalatie.stappen.open", "Casussen die in een stap staan", stand::openStappen, STAP);
        reeks(meters, "escalatie.stappen.over.termijn", "Casussen in een stap waarvan de termijn voorbij is",
                stand::stappenOverTermijn, STAP);
        reeks(meters, "escalatie.berichten.niet.verzonden", "Berichten die nog niet weg zijn", stand::berichten, "status");
        reeks(meters, "escalatie.incidenten", "Open incidenten", stand::incidenten, "soort");
        getal(meters, "escalatie.outbox.leeftijd.seconden", "Hoe lang het oudste bericht wacht", () -> seconden(stand.leeftijdOutbox()));
        getal(meters, "escalatie.jobs.mislukt", "Taken van het programma die niet meer vanzelf lukken", () -> (double) stand.mislukteJobs());
        getal(meters, "escalatie.jobs.haperen", "Taken van het programma die mislukten en terugkomen", () -> (double) stand.haperendeJobs());
        getal(meters, "escalatie.jobs.wachten", "Taken van het programma die aan de beurt zijn", () -> (double) stand.wachtendeJobs());
    }

    /** Counts anew. What can't be counted keeps no old number: a gap in a graph is seen, a flat line is not. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT5S")
    void tel() {
        try {
            reeksen.values().forEach(Runnable::run);
            getallen.forEach((getal, bron) -> getal.set(bron.get()));
        } catch (RuntimeException fout) {
            LOG.warn("De cijfers voor het toezicht zijn niet te tellen ({}).", fout.getClass().getSimpleName());
            reeksen.keySet().forEach(reeks -> reeks.register(List.of(), true));
            getallen.keySet().forEach(getal -> getal.set(Double.NaN));
        }
    }

    private void reeks(MeterRegistry meters, String naam, String wat, Supplier<List<Stand.Telling>> bron, String... labels) {
        MultiGauge reeks = MultiGauge.builder(naam).description(wat).register(meters);
        reeksen.put(reeks, () -> reeks.register(bron.get().stream()
                .map(telling -> MultiGauge.Row.of(tags(labels, telling.labels()), telling.aantal()))
                .toList(), true));
    }

    private void getal(MeterRegistry meters, String naam, String wat, Supplier<Double> bron) {
        AtomicReference<Double> getal = new AtomicReference<>(Double.NaN);
        Gauge.builder(naam, getal, AtomicReference::get).description(wat).strongReference(true).register(meters);
        getallen.put(getal, bron);
    }

    private static Tags tags(String[] namen, List<String> waarden) {
        Tags tags = Tags.empty();
        for (int plaats = 0; plaats < namen.length; plaats++) {
            tags = tags.and(namen[plaats], waarden.get(plaats));
        }
        return tags;
    }

    private static double seconden(Duration duur) {
        return duur.toMillis() / 1000.0;
    }
}
