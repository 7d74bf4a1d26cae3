package nl.escalatieroutes.termijn;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The generally recognised holidays, from the rules in {@code feestdagen.xml} beside this class. */
class Feestdagen {

    private final HolidayManager kalender =
            HolidayManager.getInstance(ManagerParameters.create(Feestdagen.class.getResource("feestdagen.xml")));

    /** The names of the holidays that fall on this day: none, one, or two (5 May can be Ascension Day). */
    List<String> op(LocalDate datum) {
        return kalender.getHolidays(Year.of(datum.getYear())).stream()
                .filter(feestdag -> feestdag.getDate().equals(datum))
                .map(Holiday::getPropertiesKey)
                .sorted()
                .toList();
    }
}
