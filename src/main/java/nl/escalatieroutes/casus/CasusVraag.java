package nl.escalatieroutes.casus;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The where clause and the order of a list of cases, with their parameters. Who sees only a part of a case does not learn
 * how it stands now: a filter on that passes such a case over, and for the order it has no value.
 */
class CasusVraag {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String HEEFT_DEEL = "C.ID in (select D.CASUS_ID from CASUS_DEEL D where D.GROEP in (:groepen))";
    private static final String ZIET_STAND =
            "C.ID in (select D.CASUS_ID from CASUS_DEEL D where D.TOT is null and D.GROEP in (:groepen))";

    private final List<String> eisen = new ArrayList<>();
    private final Map<String, Object> waarden = new LinkedHashMap<>();
    private final boolean alles;
    private final Volgorde volgorde;

    CasusVraag(CasusFilter filter, Zicht zicht) {
        alles = zicht.alles();
        volgorde = filter.volgorde();
        eis("C.ROUTE = :route", "route", filter.route());
        eis("C.GEMEENTE = :gemeente", "gemeente", filter.gemeente());
        eis("C.AANBIEDER = :aanbieder", "aanbieder", filter.aanbieder());
        eis("C.STAP = :stap", "stap", filter.stap());
        eis("C.UITKOMST = :uitkomst", "uitkomst", filter.uitkomst());
        eis("C.OVER_TERMIJN = :overTermijn", "overTermijn", filter.overTermijn());
        eis("C.GESTART >= :van", "van", begin(filter.van()));
        eis("C.GESTART < :tot", "tot", filter.tot() == null ? null : begin(filter.tot().plusDays(1)));
        if (filter.open() != null) {
            eisen.add(filter.open() ? "C.GEEINDIGD is null" : "C.GEEINDIGD is not null");
        }
        if (filter.zoek() != null && !filter.zoek().isBlank()) {
            String deel = filter.zoek().strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            eis("C.CASUSNUMMER like :zoek escape '!'", "zoek", "%" + deel + "%");
        }
        if (!alles) {
            // an IN without values is no SQL; no group has an empty name
            List<String> groepen = zicht.groepen().isEmpty() ? List.of("") : zicht.groepen();
            eis(vraagtNaarStand(filter) ? ZIET_STAND : HEEFT_DEEL, "groepen", groepen);
        }
    }

    private static boolean vraagtNaarStand(CasusFilter filter) {
        return Stream.of(filter.aanbieder(), filter.stap(), filter.uitkomst(), filter.open(), filter.overTermijn())
                .anyMatch(Objects::nonNull);
    }

    String voorwaarde() {
        return eisen.isEmpty() ? "" : " where " + String.join(" and ", eisen);
    }

    /**
     * What is equal goes by start, then by id, in the same direction: as the indexes are. Where the list comes in {@linkplain
     * #inTweeDelen() two parts} it holds for each of them.
     */
    String volgorde() {
        String kolom = kolom();
        boolean alleenDeel = !alles && volgorde.kolom().isStand();
        String waarde = alleenDeel ? "case when " + ZIET_STAND + " then " + kolom + " end" : kolom;
        String richting = volgorde.aflopend() ? " desc" : "";
        return " order by " + waarde + richting + (alleenDeel ? " nulls last" : "")
                + Stream.of("C.GESTART", "C.ID").filter(later -> !later.equals(kolom)).map(later -> ", " + later + richting)
                        .collect(Collectors.joining());
    }

    /**
     * Whether the cases with a value are to be asked first, and those without after them. PostgreSQL and H2 put what has no value
     * at different ends of an index, so one question in that order would read and sort all cases.
     */
    boolean inTweeDelen() {
        return !volgorde.kolom().altijdGevuld() && (alles || !volgorde.kolom().isStand());
    }

    /** The where clause of one of the two parts. */
    String voorwaarde(boolean metWaarde) {
        return voorwaarde() + (eisen.isEmpty() ? " where " : " and ") + kolom() + (metWaarde ? " is not null" : " is null");
    }

    private String kolom() {
        return "C." + volgorde.kolom().name();
    }

    StatementSpec uit(StatementSpec opdracht) {
        return opdracht.params(waarden);
    }

    private void eis(String sql, String naam, Object waarde) {
        if (waarde != null) {
            eisen.add(sql);
            waarden.put(naam, waarde);
        }
    }

    private static OffsetDateTime begin(LocalDate dag) {
        return dag == null ? null : dag.atStartOfDay(ZONE).toOffsetDateTime();
    }
}
