package nl.escalatieroutes.proces.verhuizing;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a case for who moves it, in the transaction of the caller, and never waits for somebody else. Moving a case on which
 * a job is at work would undo what the job does, such as a message that is being sent.
 */
@Component
public class Casusslot {

    private final JdbcClient jdbc;
    private final ManagementService beheer;

    Casusslot(JdbcClient jdbc, ManagementService beheer) {
        this.jdbc = jdbc;
        this.beheer = beheer;
    }

    /**
     * To be asked as the program.
     *
     * @throws RuntimeException a {@linkplain nl.escalatieroutes.proces.Botsing clash} where somebody is at work in the case
     */
    public void neem(String instantieId) {
        jdbc.sql("select ID_ from ACT_RU_EXECUTION where PROC_INST_ID_ = :id for update nowait")
                .param("id", instantieId).query(String.class).list();
        jdbc.sql("select ID_ from ACT_RU_TASK where PROC_INST_ID_ = :id for update nowait")
                .param("id", instantieId).query(String.class).list();
        Date nu = ClockUtil.getCurrentTime();
        boolean aanHetWerk = beheer.createJobQuery().processInstanceId(instantieId).list().stream()
                .map(JobEntity.class::cast)
                .anyMatch(job -> job.getLockExpirationTime() != null && job.getLockExpirationTime().after(nu));
        if (aanHetWerk) {
            throw new OptimisticLockingException("Een job van deze casus is aan het werk.");
        }
    }
}
