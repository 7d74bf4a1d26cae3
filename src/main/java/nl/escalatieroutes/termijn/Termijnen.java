package nl.escalatieroutes.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reckons lead times (routes.md §1.1). Working days are Monday to Friday without the holidays of article 3 of the
 * Algemene termijnenwet and the closing days of the region. Counting starts on the day after the first one, and
 * what does not count is skipped. Terms in weeks and years are calendar terms: they are not moved off a free day.
 *
 * <p>Lengths are 1 to {@value #LANGSTE}; anything else is an {@link IllegalArgumentException}.
 */
@Component
public class Termijnen {

    /** The longest term, in whatever unit. */
    public static final int LANGSTE = 1000;

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Feestdagen feestdagen = new Feestdagen();

    /** The term that ends on the {@code aantal}-th working day after {@code vanaf}. */
    public Termijn werkdagen(LocalDate vanaf, int aantal, Sluitingsdagen sluitingsdagen) {
        controleer(aantal);
        List<NietGeteld> uitleg = new ArrayList<>();
        LocalDate dag = vanaf;
        for (int geteld = 0; geteld < aantal; ) {
            dag = dag.plusDays(1);
            List<String> redenen = redenen(dag, sluitingsdagen);
            if (redenen.isEmpty()) {
                geteld++;
            } else {
                uitleg.add(new NietGeteld(dag, String.join(", ", redenen)));
            }
        }
        return new Termijn(vanaf, dag, uitleg);
    }

    /** The term that ends on the same weekday {@code aantal} weeks later. */
    public Termijn weken(LocalDate vanaf, int aantal) {
        controleer(aantal);
        return afgesproken(vanaf, vanaf.plusWeeks(aantal));
    }

    /** The term that ends on the same date {@code aantal} years later; 29 February becomes 28 in a common year. */
    public Termijn jaren(LocalDate vanaf, int aantal) {
        controleer(aantal);
        return afgesproken(vanaf, vanaf.plusYears(aantal));
    }

    /** The {@code aantal}-th working day before {@code einde}: the day of a reminder. */
    public LocalDate werkdagenVoor(LocalDate einde, int aantal, Sluitingsdagen sluitingsdagen) {
        controleer(aantal);
        LocalDate dag = einde;
        for (int geteld = 0; geteld < aantal; ) {
            dag = dag.minusDays(1);
            if (isWerkdag(dag, sluitingsdagen)) {
                geteld++;
            }
        }
        return dag;
    }

    public boolean isWerkdag(LocalDate dag, Sluitingsdagen sluitingsdagen) {
        return redenen(dag, sluitingsdagen).isEmpty();
    }

    /** A term whose end the parties agreed on: a date, not a sum. */
    public Termijn afgesproken(LocalDate vanaf, LocalDate einde) {
        return new Termijn(vanaf, einde, List.of());
    }

    /** The last second of a day in Europe/Amsterdam: the moment at which a term that ends on it has passed. */
    public static ZonedDateTime eindmoment(LocalDate einde) {
        return einde.atTime(23, 59, 59).atZone(AMSTERDAM);
    }

    private List<String> redenen(LocalDate dag, Sluitingsdagen sluitingsdagen) {
        List<String> redenen = new ArrayList<>();
        if (dag.getDayOfWeek() == DayOfWeek.SATURDAY) {
            redenen.add("zaterdag");
        } else if (dag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            redenen.add("zondag");
        }
        redenen.addAll(feestdagen.op(dag));
        String gesloten = sluitingsdagen.dagen().get(dag);
        if (gesloten != null) {
            redenen.add(gesloten);
        }
        return redenen;
    }

    private static void controleer(int aantal) {
        if (aantal < 1 || aantal > LANGSTE) {
            throw new IllegalArgumentException("Een termijn is 1 tot " + LANGSTE + " lang, niet " + aantal + ".");
        }
    }
}
