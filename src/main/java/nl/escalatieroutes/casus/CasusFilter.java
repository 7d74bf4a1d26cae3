package nl.escalatieroutes.casus;

import java.time.LocalDate;

/**
 * Which cases a list shows; null means: no matter.
 *
 * @param van first day of start, in Europe/Amsterdam
 * @param tot last day of start
 * @param zoek part of a case number, capitals or not
 * @param pagina the page, from 0
 */
public record CasusFilter(
        String route,
        String gemeente,
        String uitkomst,
        Boolean open,
        Boolean overTermijn,
        LocalDate van,
        LocalDate tot,
        String zoek,
        int pagina) {

    /** How many cases a page holds. */
    public static final int PAGINA = 50;
}
