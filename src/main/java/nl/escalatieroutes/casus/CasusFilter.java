package nl.escalatieroutes.casus;

import java.time.LocalDate;

/**
 * Which cases a list shows; null means: no matter.
 *
 * @param aanbieder slug of the present provider
 * @param stap where the case stands, or the last step that it came to
 * @param van first day of start, in Europe/Amsterdam
 * @param tot last day of start
 * @param zoek part of a case number, capitals or not
 * @param pagina the page, from 0
 */
public record CasusFilter(
        String route,
        String gemeente,
        String aanbieder,
        String stap,
        String uitkomst,
        Boolean open,
        Boolean overTermijn,
        LocalDate van,
        LocalDate tot,
        String zoek,
        Volgorde volgorde,
        int pagina) {

    /** How many cases a page holds. */
    public static final int PAGINA = 50;

    /** The latest first, from whatever provider and at whatever step. */
    public CasusFilter(
            String route,
            String gemeente,
            String uitkomst,
            Boolean open,
            Boolean overTermijn,
            LocalDate van,
            LocalDate tot,
            String zoek,
            int pagina) {
        this(route, gemeente, null, null, uitkomst, open, overTermijn, van, tot, zoek, Volgorde.LAATSTE_EERST, pagina);
    }
}
