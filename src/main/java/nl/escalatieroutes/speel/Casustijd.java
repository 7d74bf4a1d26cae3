package nl.escalatieroutes.speel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.GeenPartij;
import nl.escalatieroutes.proces.NietMogelijk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The time of a case that is played: what the job executor and the clock would do, and what could not be done. */
class Casustijd {

    private static final int EVEN_LATER_MS = 1000;

    private final ProcessEngine engine;
    private final ManagementService werk;
    private final String casusnummer;
    private final List<String> gestuit = new ArrayList<>();

    Casustijd(ProcessEngine engine, String casusnummer, Date begin) {
        this.engine = engine;
        this.werk = engine.getManagementService();
        this.casusnummer = casusnummer;
        ClockUtil.setCurrentTime(begin);
    }

    /** What could not be done so far, in Dutch. */
    List<String> gestuit() {
        return List.copyOf(gestuit);
    }

    /** Does something and all that follows from it at once. What the diagram or its forms refuse is a finding, not a fault. */
    void probeer(Runnable daad) {
        noteer(daad);
        werkAf();
    }

    /**
     * Moves the clock, and lets the timers of the case fire when they are due.
     *
     * @param naElkeKlok what may be possible after a timer fired
     */
    void vooruit(Date moment, Runnable naElkeKlok) {
        for (Optional<Job> klok = eersteKlok(moment); klok.isPresent(); klok = eersteKlok(moment)) {
            ClockUtil.setCurrentTime(new Date(klok.get().getDuedate().getTime() + EVEN_LATER_MS));
            voerUit(klok.get());
            werkAf();
            naElkeKlok.run();
        }
        ClockUtil.setCurrentTime(moment);
    }

    private Optional<Job> eersteKlok(Date tot) {
        return jobs().filter(job -> job.getDuedate() != null && job.getDuedate().before(tot))
                .min(Comparator.comparing(Job::getDuedate));
    }

    /** What the job executor would do at once. */
    private void werkAf() {
        for (List<Job> klaar = klaar(); !klaar.isEmpty(); klaar = klaar()) {
            klaar.forEach(this::voerUit);
        }
    }

    private List<Job> klaar() {
        return jobs().filter(job -> job.getDuedate() == null).toList();
    }

    /** What fails would fail again: it is told, and not tried for ever. */
    private void voerUit(Job job) {
        noteer(() -> werk.executeJob(job.getId()));
        if (werk.createJobQuery().jobId(job.getId()).count() > 0) {
            werk.deleteJob(job.getId());
        }
    }

    private void noteer(Runnable daad) {
        try {
            daad.run();
        } catch (RuntimeException e) {
            gestuit.add(reden(e));
        }
    }

    private static String reden(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof InvoerFout || oorzaak instanceof NietMogelijk || oorzaak instanceof GeenPartij) {
                return eersteRegel(oorzaak);
            }
        }
        return "hier liep de casus vast; de engine meldt: " + eersteRegel(fout);
    }

    private static String eersteRegel(Throwable fout) {
        return String.valueOf(fout.getMessage()).lines().findFirst().orElse("");
    }

    private Stream<Job> jobs() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(casusnummer).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> werk.createJobQuery().processInstanceId(id).active().list().stream());
    }
}
