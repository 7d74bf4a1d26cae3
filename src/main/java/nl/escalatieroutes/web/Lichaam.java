package nl.escalatieroutes.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.escalatieroutes.formulier.Tekens;

/** The JSON object that a call carries: the fields it needs, and no others. */
public class Lichaam {

    private static final int LANGSTE_TEKST = 4000;

    private final Map<String, Object> body;

    /** @throws OnjuisteInvoer where there is a field that the call does not know */
    public Lichaam(Map<String, Object> body, String... velden) {
        this.body = body;
        body.keySet().stream().filter(sleutel -> !Arrays.asList(velden).contains(sleutel)).findFirst().ifPresent(sleutel -> {
            throw new OnjuisteInvoer(sleutel, sleutel + ": dit veld kennen we niet.");
        });
    }

    /** @throws OnjuisteInvoer where the text is missing, empty, too long or holds control characters */
    public String tekst(String veld) {
        if (!(body.get(veld) instanceof String tekst)) {
            throw new OnjuisteInvoer(veld, veld + (body.get(veld) == null ? ": dit veld is verplicht." : ": dit moet een tekst zijn."));
        }
        if (tekst.isBlank()) {
            throw new OnjuisteInvoer(veld, veld + ": dit veld is verplicht.");
        }
        if (tekst.length() > LANGSTE_TEKST) {
            throw new OnjuisteInvoer(veld, veld + ": deze tekst is te lang, hoogstens " + LANGSTE_TEKST + " tekens.");
        }
        if (!Tekens.zijnBruikbaar(tekst, false)) {
            throw new OnjuisteInvoer(veld, veld + ": deze tekst bevat tekens die hier niet kunnen (stuurtekens).");
        }
        return tekst.strip();
    }

    /**
     * The fields, for a form that judges them further; null for what is missing.
     *
     * @throws OnjuisteInvoer where a field is not a text, or too long
     */
    Map<String, Object> teksten(String... velden) {
        Map<String, Object> teksten = new HashMap<>();
        for (String veld : velden) {
            teksten.put(veld, body.get(veld) == null ? null : tekstOfLeeg(veld));
        }
        return teksten;
    }

    private String tekstOfLeeg(String veld) {
        return "".equals(body.get(veld)) ? "" : tekst(veld);
    }

    /** @throws OnjuisteInvoer where there is no real date {@code yyyy-MM-dd} */
    public LocalDate datum(String veld) {
        try {
            LocalDate datum = LocalDate.parse(tekst(veld));
            if (datum.getYear() > 9000) {
                throw new OnjuisteInvoer(veld, veld + ": deze datum ligt te ver weg.");
            }
            return datum;
        } catch (DateTimeParseException e) {
            throw new OnjuisteInvoer(veld, veld + ": dit is geen datum. Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2027-04-20.");
        }
    }
}
