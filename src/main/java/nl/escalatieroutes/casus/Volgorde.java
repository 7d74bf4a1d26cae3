package nl.escalatieroutes.casus;

import java.util.Arrays;
import java.util.Optional;

/**
 * The order of a list of cases. What has no value comes last, whichever way round; what is equal goes by start, then by id.
 *
 * @param aflopend from high to low
 */
public record Volgorde(Kolom kolom, boolean aflopend) {

    /** The latest case first. */
    public static final Volgorde LAATSTE_EERST = new Volgorde(Kolom.GESTART, true);

    /** What a list can be sorted by. */
    public enum Kolom {
        CASUSNUMMER("casusnummer", false),
        ROUTE("route", false),
        GEMEENTE("gemeente", false),
        AANBIEDER("aanbieder", true),
        GESTART("gestart", false),
        GEEINDIGD("geeindigd", true),
        STAP("stap", true),
        UITKOMST("uitkomst", true),
        OVER_TERMIJN("overTermijn", true);

        private final String naam;
        /** Whether it tells how the case stands now, which is not for all who may see that there is a case. */
        private final boolean stand;

        Kolom(String naam, boolean stand) {
            this.naam = naam;
            this.stand = stand;
        }

        public String naam() {
            return naam;
        }

        boolean isStand() {
            return stand;
        }

        /** Whether every case has a value. */
        boolean altijdGevuld() {
            return this == CASUSNUMMER || this == ROUTE || this == GESTART || this == OVER_TERMIJN;
        }
    }

    /** From its name, with a {@code -} before it for high to low; empty where there is no such column. */
    public static Optional<Volgorde> lees(String tekst) {
        boolean aflopend = tekst.startsWith("-");
        String naam = aflopend ? tekst.substring(1) : tekst;
        return Arrays.stream(Kolom.values())
                .filter(kolom -> kolom.naam.equals(naam))
                .findFirst()
                .map(kolom -> new Volgorde(kolom, aflopend));
    }
}
