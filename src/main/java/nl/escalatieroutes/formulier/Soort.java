package nl.escalatieroutes.formulier;

/** What kind of value a field takes. */
public enum Soort {
    /** A String of at most 4000 characters. */
    TEKST,
    /** A Boolean. */
    JA_NEE,
    /** A String that is the value of one of the field's options. */
    KEUZE,
    /** A String {@code yyyy-MM-dd} that is a date of the calendar. */
    DATUM,
    /** A Number: Integer, Long or Double. */
    GETAL
}
