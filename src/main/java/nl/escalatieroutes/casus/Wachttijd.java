package nl.escalatieroutes.casus;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reckons the waiting days of cases that are linked, from what happened in them. */
public final class Wachttijd {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** A case with all that happened in it, in order. */
    public record Gelopen(Casus casus, List<Gebeurtenis> gebeurtenissen) {}

    private record Stap(String route, String sleutel) {}

    private record Open(Stap stap, List<String> wachtOp, LocalDate van) {}

    private final LocalDate vandaag;
    private final Map<Stap, Set<LocalDate>> dagenPerStap = new LinkedHashMap<>();
    private final Map<Stap, Set<String>> wachtOp = new LinkedHashMap<>();
    private final Map<String, Set<LocalDate>> dagenPerPartij = new TreeMap<>();

    private Wachttijd(LocalDate vandaag) {
        this.vandaag = vandaag;
    }

    /** @param casussen at least one */
    public static Wachtdagen reken(List<Gelopen> casussen, LocalDate vandaag) {
        Wachttijd tijd = new Wachttijd(vandaag);
        casussen.forEach(tijd::neemOp);
        LocalDate begin = casussen.stream().map(gelopen -> dag(gelopen.casus().gestart())).min(LocalDate::compareTo).orElseThrow();
        LocalDate einde = casussen.stream().map(gelopen -> tijd.einde(gelopen.casus())).max(LocalDate::compareTo).orElseThrow();
        return new Wachtdagen(
                ChronoUnit.DAYS.between(begin, einde),
                tijd.dagenPerStap.entrySet().stream()
                        .map(stap -> new Wachtdagen.PerStap(stap.getKey().route(), stap.getKey().sleutel(),
                                stap.getValue().size(), List.copyOf(tijd.wachtOp.get(stap.getKey()))))
                        .toList(),
                tijd.dagenPerPartij.entrySet().stream()
                        .map(partij -> new Wachtdagen.PerPartij(partij.getKey(), partij.getValue().size()))
                        .toList());
    }

    private void neemOp(Gelopen gelopen) {
        List<Open> open = new ArrayList<>();
        for (Gebeurtenis gebeurtenis : gelopen.gebeurtenissen()) {
            if (gebeurtenis.wachtOp().isEmpty()) {
                continue;
            }
            Stap stap = new Stap(gelopen.casus().route(), gebeurtenis.stap());
            if (gebeurtenis.soort() == Gebeurtenis.Soort.STAP) {
                dagenPerStap.computeIfAbsent(stap, nieuw -> new TreeSet<>());
                wachtOp.computeIfAbsent(stap, nieuw -> new LinkedHashSet<>()).addAll(gebeurtenis.wachtOp());
                gebeurtenis.wachtOp().forEach(groep -> dagenPerPartij.computeIfAbsent(groep, nieuw -> new TreeSet<>()));
                open.add(new Open(stap, gebeurtenis.wachtOp(), dag(gebeurtenis.moment())));
            } else {
                open.stream()
                        .filter(begonnen -> begonnen.stap().equals(stap) && begonnen.wachtOp().equals(gebeurtenis.wachtOp()))
                        .findFirst()
                        .ifPresent(begonnen -> {
                            open.remove(begonnen);
                            tel(begonnen, dag(gebeurtenis.moment()));
                        });
            }
        }
        open.forEach(begonnen -> tel(begonnen, einde(gelopen.casus())));
    }

    private void tel(Open begonnen, LocalDate tot) {
        begonnen.van().datesUntil(tot.isBefore(begonnen.van()) ? begonnen.van() : tot).forEach(dag -> {
            dagenPerStap.get(begonnen.stap()).add(dag);
            begonnen.wachtOp().forEach(groep -> dagenPerPartij.get(groep).add(dag));
        });
    }

    private LocalDate einde(Casus casus) {
        return casus.loopt() ? vandaag : dag(casus.geeindigd());
    }

    private static LocalDate dag(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }
}
