package nl.escalatieroutes.termijn;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The generally recognised holidays, from the rules in {@code feestdagen.xml} beside this class. */
class Feestdagen {

    /** A list of tasks asks for the days of the same few years over and over. */
    private final Map<Integer, Map<LocalDate, List<String>>> perJaar = new ConcurrentHashMap<>();
    private final HolidayManager kalender =
            HolidayManager.getInstance(ManagerParameters.create(Feestdagen.class.getResource("feestdagen.xml")));

    /** The names of the holidays that fall on this day: none, one, or two (5 May can be Ascension Day). */
    List<String> op(LocalDate datum) {
        return perJaar.computeIfAbsent(datum.getYear(), this::van).getOrDefault(datum, List.of());
    }

    private Map<LocalDate, List<String>> van(int jaar) {
        return kalender.getHolidays(Year.of(jaar)).stream()
                .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                .collect(Collectors.groupingBy(Holiday::getDate,
                        Collectors.mapping(Holiday::getPropertiesKey, Collectors.toUnmodifiableList())));
    }
}
