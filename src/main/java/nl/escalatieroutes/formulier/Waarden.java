package nl.escalatieroutes.formulier;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The type and size of a given value, whether or not its field is shown. */
final class Waarden {

    /** A variable of the engine holds a text of at most this many characters. */
    static final int MAX_TEKENS = 4000;

    private static final BigDecimal GROOTSTE_GETAL = new BigDecimal("1e15");

    private Waarden() {}

    /**
     * @param invoer as it came from JSON
     * @return the value in the type of the field; null where nothing was filled in (absent or blank)
     * @throws InvoerFout where the value is of another type, too long, or no value of this field
     */
    static Object lees(Invoerveld veld, Object invoer) {
        if (invoer == null || invoer instanceof String tekst && tekst.length() <= MAX_TEKENS && tekst.isBlank()) {
            return null;
        }
        return switch (veld.veld().soort()) {
            case TEKST -> tekst(veld, invoer);
            case JA_NEE -> jaNee(veld, invoer);
            case KEUZE -> keuze(veld, invoer);
            case DATUM -> datum(veld, invoer);
            case GETAL -> getal(veld, invoer);
        };
    }

    private static String tekst(Invoerveld veld, Object invoer) {
        if (!(invoer instanceof String tekst)) {
            throw veld.fout("geef hier tekst.");
        }
        if (tekst.length() > veld.grenzen().maxLengte()) {
            throw veld.fout("deze tekst is te lang, ten hoogste " + veld.grenzen().maxLengte() + " tekens.");
        }
        if (!Tekens.zijnBruikbaar(tekst, veld.eenRegel())) {
            throw veld.fout("deze tekst bevat tekens die hier niet kunnen"
                    + (veld.eenRegel() ? " (één regel, geen stuurtekens)." : " (stuurtekens)."));
        }
        return tekst;
    }

    private static Boolean jaNee(Invoerveld veld, Object invoer) {
        boolean isOptie = veld.veld().opties().isEmpty()
                || veld.veld().opties().stream().anyMatch(optie -> optie.waarde().equals(invoer));
        if (!(invoer instanceof Boolean ja) || !isOptie) {
            throw veld.fout("kies ja of nee (true of false).");
        }
        return ja;
    }

    private static Object keuze(Invoerveld veld, Object invoer) {
        if (veld.veld().opties().stream().noneMatch(optie -> optie.waarde().equals(invoer))) {
            throw veld.fout("kies een van: " + veld.veld().opties().stream()
                    .map(optie -> optie.waarde().toString()).collect(Collectors.joining(", ")) + ".");
        }
        return invoer;
    }

    private static String datum(Invoerveld veld, Object invoer) {
        try {
            // The years bound what can be reckoned with and stored: a term after the year 9999 cannot.
            if (invoer instanceof String tekst && tekst.matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(tekst).toString();
            }
        } catch (DateTimeException e) {
            // told below, with the same sentence
        }
        throw veld.fout("geef een bestaande datum als jjjj-mm-dd.");
    }

    private static Number getal(Invoerveld veld, Object invoer) {
        if (!(invoer instanceof Number) || !invoer.toString().matches("-?[0-9.]{1,40}([eE][+-]?[0-9]{1,3})?")) {
            throw veld.fout("geef hier een getal.");
        }
        BigDecimal getal = new BigDecimal(invoer.toString());
        if (getal.abs().compareTo(GROOTSTE_GETAL) > 0) {
            throw veld.fout("dit getal is te groot.");
        }
        if (getal.stripTrailingZeros().scale() > 0) {
            return getal.doubleValue();
        }
        long geheel = getal.longValueExact();
        return geheel == (int) geheel ? (Number) (int) geheel : (Number) geheel;
    }
}
