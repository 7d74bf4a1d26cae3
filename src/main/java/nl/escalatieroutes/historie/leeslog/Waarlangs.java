package nl.escalatieroutes.historie.leeslog;

import java.util.Locale;

/** By which way a case was opened. */
public enum Waarlangs {
    /** A program, or an address typed by hand. */
    API,
    TASKLIST,
    COCKPIT,
    /** The case page of the program itself. */
    PAGINA,
    EXPORT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
