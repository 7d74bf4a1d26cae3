package nl.escalatieroutes.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.termijn.Sluitingsdagen;
import nl.escalatieroutes.termijn.Termijn;
import nl.escalatieroutes.termijn.Termijnen;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains a lead time: its last day, and each day that does not count with the reason. */
@RestController
class TermijnController {

    private static final List<String> EENHEDEN = List.of("werkdagen", "weken", "jaren");

    // The calendar knows the holidays from this year on; the last year leaves room for the longest term.
    private static final int EERSTE_JAAR = 1980;
    private static final int LAATSTE_JAAR = 9999 - Termijnen.LANGSTE;

    private final Termijnen termijnen;

    TermijnController(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    record Uitleg(String datum, String reden) {
    }

    record Antwoord(String vanaf, String einde, List<Uitleg> uitleg) {

        static Antwoord van(Termijn termijn) {
            return new Antwoord(termijn.vanaf().toString(), termijn.einde().toString(), termijn.uitleg().stream()
                    .map(dag -> new Uitleg(dag.datum().toString(), dag.reden()))
                    .toList());
        }
    }

    @GetMapping(path = "/api/termijnen", produces = MediaType.APPLICATION_JSON_VALUE)
    Antwoord termijn(@RequestParam Map<String, String> invoer) {
        LocalDate vanaf = datum(invoer.get("vanaf"));
        List<String> gekozen = EENHEDEN.stream().filter(invoer::containsKey).toList();
        if (gekozen.size() != 1) {
            String veld = gekozen.isEmpty() ? "werkdagen" : gekozen.get(1);
            throw new OnjuisteInvoer(veld, "Geef precies één van de velden werkdagen, weken en jaren.");
        }
        String eenheid = gekozen.get(0);
        int aantal = aantal(eenheid, invoer.get(eenheid));
        return Antwoord.van(switch (eenheid) {
            case "werkdagen" -> termijnen.werkdagen(vanaf, aantal, Sluitingsdagen.geen());
            case "weken" -> termijnen.weken(vanaf, aantal);
            default -> termijnen.jaren(vanaf, aantal);
        });
    }

    private static LocalDate datum(String waarde) {
        if (waarde == null || waarde.isBlank()) {
            throw new OnjuisteInvoer("vanaf", "Vul bij vanaf een datum in, bijvoorbeeld 2027-04-20.");
        }
        LocalDate datum;
        try {
            datum = LocalDate.parse(waarde);
        } catch (DateTimeParseException fout) {
            throw new OnjuisteInvoer("vanaf", "Vul bij vanaf een bestaande datum in, bijvoorbeeld 2027-04-20.");
        }
        if (datum.getYear() < EERSTE_JAAR || datum.getYear() > LAATSTE_JAAR) {
            throw new OnjuisteInvoer("vanaf", "Vul bij vanaf een datum in vanaf het jaar " + EERSTE_JAAR
                    + " en tot en met het jaar " + LAATSTE_JAAR + ".");
        }
        return datum;
    }

    private static int aantal(String veld, String waarde) {
        if (waarde.matches("[0-9]{1,4}")) {
            int aantal = Integer.parseInt(waarde);
            if (aantal >= 1 && aantal <= Termijnen.LANGSTE) {
                return aantal;
            }
        }
        throw new OnjuisteInvoer(veld, "Vul bij " + veld + " een heel getal in van 1 tot en met "
                + Termijnen.LANGSTE + ".");
    }
}
