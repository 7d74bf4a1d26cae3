package nl.escalatieroutes.proces.klok;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The dates that a lead time is reckoned with, where these are not today and the diagram's own end. */
public final class Peildatum {

    private static final ThreadLocal<LocalDate> EINDE = new ThreadLocal<>();
    private static final ThreadLocal<LocalDate> BEGIN = new ThreadLocal<>();

    private Peildatum() {}

    /** The end that a reminder is reckoned from: what was agreed, or what applies to the whole route. */
    static Optional<LocalDate> einde() {
        return Optional.ofNullable(EINDE.get());
    }

    /** The day from which a term runs. */
    static LocalDate begin() {
        LocalDate begin = BEGIN.get();
        return begin == null ? Klok.vandaag() : begin;
    }

    public static <T> T metEinde(LocalDate einde, Supplier<T> werk) {
        return met(EINDE, einde, werk);
    }

    public static <T> T vanaf(LocalDate begin, Supplier<T> werk) {
        return met(BEGIN, begin, werk);
    }

    private static <T> T met(ThreadLocal<LocalDate> plaats, LocalDate dag, Supplier<T> werk) {
        plaats.set(dag);
        try {
            return werk.get();
        } finally {
            plaats.remove();
        }
    }
}
