package nl.escalatieroutes.historie.cijfers;

/**
 * A number of cases, or why it is not shown.
 *
 * @param aantal null where it is not shown
 * @param tekst for people: the number, or why there is none
 */
public record Aantal(Integer aantal, String tekst) {

    /** A number of persons below this is not shown, nor broken down. */
    public static final int MINSTE = 5;
    static final String KLEIN = "minder dan " + MINSTE;

    static Aantal van(int aantal) {
        return new Aantal(aantal, String.valueOf(aantal));
    }

    static Aantal verborgen(String waarom) {
        return new Aantal(null, waarom);
    }

    /** A group by itself: shown where it is empty or has enough persons. */
    static Aantal van(Groep groep) {
        return groep.isKlein() ? verborgen(KLEIN) : van(groep.casussen());
    }

    /**
     * A part of a group of which the number is shown, where parts may overlap: not shown either where the rest is small, as
     * that could be had by subtracting.
     */
    static Aantal van(Groep deel, Groep geheel) {
        boolean klein = deel.isKlein() || geheel.heeftKleineRest(deel);
        return klein ? verborgen(KLEIN + ", of op minder dan " + MINSTE + " na alle") : van(deel.casussen());
    }
}
