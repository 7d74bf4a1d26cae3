package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import java.time.Year;
import nl.escalatieroutes.web.OnjuisteInvoer;

/**
 * In which cases started that numbers are about.
 *
 * @param van first day; null: from the beginning
 * @param tot last day; null: until now
 */
record Periode(LocalDate van, LocalDate tot) {

    /** @throws OnjuisteInvoer where it ends before it begins */
    static Periode vrij(LocalDate van, LocalDate tot) {
        if (van != null && tot != null && tot.isBefore(van)) {
            throw new OnjuisteInvoer("tot", "kies een dag die niet voor de eerste dag van de periode ligt.");
        }
        return new Periode(van, tot);
    }

    /**
     * A calendar year, so that no case is in two periods: where periods overlap, subtracting the numbers of one from those of
     * another gives those of the few cases between them.
     *
     * @param ditJaar the year where none is asked for
     * @throws OnjuisteInvoer where it is not a whole year
     */
    static Periode heelJaar(LocalDate van, LocalDate tot, int ditJaar) {
        int jaar = van != null ? van.getYear() : tot != null ? tot.getYear() : ditJaar;
        Periode geheel = new Periode(Year.of(jaar).atDay(1), Year.of(jaar + 1).atDay(1).minusDays(1));
        if (van == null && tot == null || geheel.equals(new Periode(van, tot))) {
            return geheel;
        }
        throw new OnjuisteInvoer(geheel.van().equals(van) ? "tot" : "van",
                "kies een heel kalenderjaar, van 1 januari tot en met 31 december. Uit het verschil tussen andere perioden is af te "
                        + "leiden hoe het met een enkele casus ging.");
    }
}
