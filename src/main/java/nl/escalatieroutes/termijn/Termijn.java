package nl.escalatieroutes.termijn;

import java.time.LocalDate;
import java.util.List;

/**
 * A lead time with the sum behind it. All dates are dates in Europe/Amsterdam.
 *
 * @param vanaf the first day; it does not count itself
 * @param einde the last day; the term ends at its {@linkplain Termijnen#eindmoment(LocalDate) last second}
 * @param uitleg the days after {@code vanaf} up to {@code einde} that did not count, in order; empty for terms in
 *     weeks or years and for agreed dates
 */
public record Termijn(LocalDate vanaf, LocalDate einde, List<NietGeteld> uitleg) {

    public Termijn {
        uitleg = List.copyOf(uitleg);
    }
}
