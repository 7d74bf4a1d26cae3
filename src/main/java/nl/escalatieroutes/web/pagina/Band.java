package nl.escalatieroutes.web.pagina;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;

/** How soon a task must be done. */
enum Band {
    TE_LAAT("Te laat", "te-laat"),
    VANDAAG("Vandaag", "vandaag"),
    DEZE_WEEK("Deze week", "deze-week"),
    LATER("Later", "later"),
    ZONDER_TERMIJN("Zonder termijn", "later");

    private final String naam;
    private final String stijl;

    Band(String naam, String stijl) {
        this.naam = naam;
        this.stijl = stijl;
    }

    String naam() {
        return naam;
    }

    /** The class in the stylesheet. */
    String stijl() {
        return stijl;
    }

    /** @param einde the end of the lead time; null where there is none */
    static Band van(OffsetDateTime einde, OffsetDateTime nu) {
        if (einde == null) {
            return ZONDER_TERMIJN;
        }
        if (einde.isBefore(nu)) {
            return TE_LAAT;
        }
        LocalDate vandaag = Datums.dag(nu);
        LocalDate dag = Datums.dag(einde);
        if (dag.equals(vandaag)) {
            return VANDAAG;
        }
        return dag.isAfter(vandaag.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : DEZE_WEEK;
    }
}
