package nl.escalatieroutes.casus;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The where clause of a list of cases, with its parameters. */
class CasusVraag {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final List<String> eisen = new ArrayList<>();
    private final Map<String, Object> waarden = new LinkedHashMap<>();

    CasusVraag(CasusFilter filter, Zicht zicht) {
        eis("C.ROUTE = :route", "route", filter.route());
        eis("C.GEMEENTE = :gemeente", "gemeente", filter.gemeente());
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
        if (!zicht.alles()) {
            if (zicht.groepen().isEmpty()) {
                eisen.add("1 = 0");
            } else {
                eis("C.ID in (select D.CASUS_ID from CASUS_DEEL D where D.GROEP in (:groepen))", "groepen", zicht.groepen());
            }
        }
    }

    String voorwaarde() {
        return eisen.isEmpty() ? "" : " where " + String.join(" and ", eisen);
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
