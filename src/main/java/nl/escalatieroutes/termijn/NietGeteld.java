package nl.escalatieroutes.termijn;

import java.time.LocalDate;

/**
 * A day within a term that did not count.
 *
 * @param datum the day
 * @param reden why, for people to read: zaterdag, zondag, a holiday's name, a region's own reason, or several of
 *     them separated by a comma
 */
public record NietGeteld(LocalDate datum, String reden) {
}
