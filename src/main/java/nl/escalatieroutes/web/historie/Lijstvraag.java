package nl.escalatieroutes.web.historie;

import java.time.LocalDate;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.casus.Volgorde;
import nl.escalatieroutes.web.OnjuisteInvoer;

/**
 * Which cases a list is to show, as it stands in an address; what is missing or empty means: no matter.
 *
 * @param stap where the case stands, or the last step that it came to
 * @param van first day of start
 * @param tot last day of start
 * @param zoek part of a case number
 * @param sorteer name of a column, with a {@code -} before it for high to low; the latest first where it is missing
 * @param pagina from 0
 */
record Lijstvraag(String route, String gemeente, String aanbieder, String stap, String uitkomst, Boolean open, Boolean overTermijn,
        LocalDate van, LocalDate tot, String zoek, String sorteer, Integer pagina) {

    private static final int LAATSTE_PAGINA = 1_000_000;

    /** @throws OnjuisteInvoer where there is no such page or column */
    CasusFilter filter() {
        int welke = pagina == null ? 0 : pagina;
        if (welke < 0 || welke > LAATSTE_PAGINA) {
            throw new OnjuisteInvoer("pagina", "geef een getal vanaf 0.");
        }
        return new CasusFilter(leegIsNull(route), leegIsNull(gemeente), leegIsNull(aanbieder), leegIsNull(stap),
                leegIsNull(uitkomst), open, overTermijn, van, tot, zoek, volgorde(), welke);
    }

    private Volgorde volgorde() {
        return sorteer == null ? Volgorde.LAATSTE_EERST : Volgorde.lees(sorteer).orElseThrow(() -> new OnjuisteInvoer("sorteer",
                "geef de naam van een kolom, met een - ervoor voor van hoog naar laag."));
    }

    private static String leegIsNull(String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst;
    }
}
