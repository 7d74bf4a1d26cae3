package nl.escalatieroutes.proces.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves the engine's clock through the past of one made-up case, and lets the timers of that case fire when they were due.
 * The clock is the whole program's: only while nothing else runs.
 */
@Component
@Profile("demo")
class Tijdreis {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final RuntimeService runtime;
    private final ManagementService beheer;

    Tijdreis(RuntimeService runtime, ManagementService beheer) {
        this.runtime = runtime;
        this.beheer = beheer;
    }

    /** To the morning of a day, or the working day after it; never past {@code nu}. */
    void naar(LocalDate dag, Date nu, String casusnummer) {
        LocalDate werkdag = dag;
        while (werkdag.getDayOfWeek() == DayOfWeek.SATURDAY || werkdag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            werkdag = werkdag.plusDays(1);
        }
        Date moment = Date.from(werkdag.atTime(10, 0).atZone(ZONE).toInstant());
        naar(moment.after(nu) ? nu : moment, casusnummer);
    }

    void naar(Date moment, String casusnummer) {
        for (Optional<Job> klok = eerste(casusnummer, moment); klok.isPresent(); klok = eerste(casusnummer, moment)) {
            ClockUtil.setCurrentTime(new Date(klok.get().getDuedate().getTime() + 1000));
            beheer.executeJob(klok.get().getId());
        }
        ClockUtil.setCurrentTime(moment);
    }

    LocalDate vandaag() {
        return ClockUtil.getCurrentTime().toInstant().atZone(ZONE).toLocalDate();
    }

    void terugNaarNu() {
        ClockUtil.reset();
    }

    /** Timers only: mail that waits to be delivered is not for a made-up moment. */
    private Optional<Job> eerste(String casusnummer, Date tot) {
        List<ProcessInstance> casussen = runtime.createProcessInstanceQuery().processInstanceBusinessKey(casusnummer).list();
        Stream<Job> klokken = casussen.stream()
                .flatMap(casus -> beheer.createJobQuery().processInstanceId(casus.getId()).timers().list().stream());
        return klokken.filter(klok -> klok.getDuedate().before(tot)).min(Comparator.comparing(Job::getDuedate));
    }
}
