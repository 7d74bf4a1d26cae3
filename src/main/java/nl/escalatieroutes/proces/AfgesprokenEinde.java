package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The end that parties agreed on, for as long as the timers of a task are reckoned anew from it. */
final class AfgesprokenEinde {

    private static final ThreadLocal<LocalDate> EINDE = new ThreadLocal<>();

    private AfgesprokenEinde() {}

    static Optional<LocalDate> geldend() {
        return Optional.ofNullable(EINDE.get());
    }

    static <T> T gedurende(LocalDate einde, Supplier<T> werk) {
        EINDE.set(einde);
        try {
            return werk.get();
        } finally {
            EINDE.remove();
        }
    }
}
