package nl.escalatieroutes.speel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came out otherwise for one case: an empty text, or list, where nothing did.
 *
 * @param uitkomst the outcome then and now
 * @param weg the steps then and now
 * @param datums due dates and day of the end, then and now
 */
record Verschil(String casus, String uitkomst, String weg, List<String> datums, List<String> gestuit) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    static Verschil van(Gespeeld gespeeld) {
        Casusverhaal toen = gespeeld.toen();
        boolean andereUitkomst = !toen.uitkomst().equals(gespeeld.uitkomst());
        boolean andereWeg = !namen(opVolgorde(toen.stappen(), toen)).equals(namen(opVolgorde(gespeeld.stappen(), toen)));
        return new Verschil(toen.casusnummer() + " (" + toen.route() + ")",
                andereUitkomst ? "was " + toen.uitkomst() + ", wordt " + uitkomst(gespeeld) : "",
                andereWeg ? "was " + weg(toen.stappen(), gespeeld) + "; wordt " + weg(gespeeld.stappen(), gespeeld) : "",
                datums(gespeeld, andereUitkomst || andereWeg), andereUitkomst || andereWeg ? gespeeld.gestuit() : List.of());
    }

    boolean isLeeg() {
        return uitkomst.isEmpty() && weg.isEmpty() && datums.isEmpty();
    }

    private static String uitkomst(Gespeeld gespeeld) {
        return Optional.ofNullable(gespeeld.uitkomst()).orElseGet(() -> waarHetBleef(gespeeld));
    }

    private static String waarHetBleef(Gespeeld gespeeld) {
        if (!gespeeld.staatBij().isEmpty()) {
            return "niet afgerond: wacht bij " + inWoorden(gespeeld.staatBij(), gespeeld);
        }
        List<String> weg = namen(opTijd(gespeeld.stappen()));
        return weg.isEmpty() ? "niet gestart" : "niet afgerond: loopt vast na " + naam(weg.get(weg.size() - 1), gespeeld);
    }

    private static List<String> datums(Gespeeld gespeeld, boolean anders) {
        List<String> datums = new ArrayList<>();
        Map<String, LocalDate> toen = einddatums(opVolgorde(gespeeld.toen().stappen(), gespeeld.toen()));
        Map<String, LocalDate> nu = einddatums(opVolgorde(gespeeld.stappen(), gespeeld.toen()));
        toen.forEach((stap, datum) -> {
            if (nu.containsKey(stap) && !Objects.equals(datum, nu.get(stap))) {
                datums.add(naam(stap.split("#")[0], gespeeld) + ": einddatum was " + dag(datum) + ", wordt " + dag(nu.get(stap)));
            }
        });
        LocalDate eindeToen = gespeeld.toen().geeindigd().atZoneSameInstant(ZONE).toLocalDate();
        if (!anders && !eindeToen.equals(gespeeld.eindedag())) {
            datums.add("de casus eindigde op " + dag(eindeToen) + ", eindigt dan op " + dag(gespeeld.eindedag()));
        }
        return datums;
    }

    /** The k-th time that a case came to a step is compared with the k-th time. */
    private static Map<String, LocalDate> einddatums(List<Casusverhaal.Stap> stappen) {
        Map<String, Integer> keren = new HashMap<>();
        Map<String, LocalDate> datums = new LinkedHashMap<>();
        stappen.forEach(stap ->
                datums.put(stap.stap() + "#" + keren.merge(stap.stap(), 1, Integer::sum), stap.einddatum()));
        return datums;
    }

    private static String weg(List<Casusverhaal.Stap> stappen, Gespeeld gespeeld) {
        return inWoorden(namen(opTijd(stappen)), gespeeld);
    }

    private static List<String> namen(List<Casusverhaal.Stap> stappen) {
        return stappen.stream().map(Casusverhaal.Stap::stap).toList();
    }

    private static List<Casusverhaal.Stap> opTijd(List<Casusverhaal.Stap> stappen) {
        return stappen.stream().sorted(Comparator.comparing(Casusverhaal.Stap::begin)).toList();
    }

    /** In the order of what people did: steps that began after the same task was done have no order among themselves. */
    private static List<Casusverhaal.Stap> opVolgorde(List<Casusverhaal.Stap> stappen, Casusverhaal toen) {
        return stappen.stream()
                .sorted(Comparator.comparing((Casusverhaal.Stap stap) -> gedaanVoor(stap, toen)).thenComparing(Casusverhaal.Stap::stap))
                .toList();
    }

    private static long gedaanVoor(Casusverhaal.Stap stap, Casusverhaal toen) {
        return toen.daden().stream()
                .filter(daad -> daad.soort() == Casusverhaal.Soort.TAAK && !daad.moment().isAfter(stap.begin()))
                .count();
    }

    private static String inWoorden(List<String> stappen, Gespeeld gespeeld) {
        return stappen.stream().map(stap -> naam(stap, gespeeld)).collect(Collectors.joining(" > "));
    }

    private static String naam(String stap, Gespeeld gespeeld) {
        return "'" + gespeeld.namen().getOrDefault(stap, stap) + "'";
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "geen" : DAG.format(dag);
    }
}
