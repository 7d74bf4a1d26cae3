package nl.escalatieroutes.proces.klok;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's clock, in Dutch time; tests can move it. */
public final class Klok {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

    private Klok() {}

    public static OffsetDateTime nu() {
        return ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toOffsetDateTime();
    }

    public static LocalDate vandaag() {
        return nu().toLocalDate();
    }

    public static OffsetDateTime moment(Date moment) {
        return Instant.ofEpochMilli(moment.getTime()).atZone(ZONE).toOffsetDateTime();
    }

    public static LocalDate dag(Date moment) {
        return Instant.ofEpochMilli(moment.getTime()).atZone(ZONE).toLocalDate();
    }

    /** As Dutch people write a date: 31-12-2026. */
    public static String toon(LocalDate dag) {
        return DAG.format(dag);
    }

    public static String toon(OffsetDateTime moment) {
        LocalDateTime hier = moment.atZoneSameInstant(ZONE).toLocalDateTime();
        return MOMENT.format(hier);
    }
}
