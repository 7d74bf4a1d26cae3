package nl.escalatieroutes.web.pagina;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Dates as Dutch people write them, in Europe/Amsterdam; today by the engine's clock. */
final class Datums {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", NEDERLANDS);

    private Datums() {
    }

    static OffsetDateTime nu() {
        return hier(ClockUtil.getCurrentTime());
    }

    static LocalDate vandaag() {
        return nu().toLocalDate();
    }

    static OffsetDateTime hier(Date moment) {
        return Instant.ofEpochMilli(moment.getTime()).atZone(ZONE).toOffsetDateTime();
    }

    static LocalDate dag(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }

    /** For instance {@code dinsdag 20 april 2027}. */
    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** For instance {@code 20 april 2027}. */
    static String kort(LocalDate dag) {
        return KORT.format(dag);
    }

    /** For instance {@code 20 april 2027, 10:15}. */
    static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(ZONE));
    }
}
