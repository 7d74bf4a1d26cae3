package nl.escalatieroutes.toegang.rechten;

import java.util.Set;
import java.util.stream.Collectors;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The functional administrator sees a case, and may retry its jobs, for as long as it has an open incident (contract,
 * 'Groups and demo people'); its variables stay closed.
 */
@Component
class IncidentRechten {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentRechten.class);

    private final Verlening verlening;
    private final RuntimeService casussen;
    private final AlsProgramma alsProgramma;
    private final TransactionTemplate eigenTransactie;

    IncidentRechten(Verlening verlening, RuntimeService casussen, AlsProgramma alsProgramma,
            PlatformTransactionManager transacties) {
        this.verlening = verlening;
        this.casussen = casussen;
        this.alsProgramma = alsProgramma;
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Sets the right to one case as its open incidents ask. A failure is logged only: the next start mends it. */
    void werkBij(String casusId) {
        try {
            alsProgramma.doe(() -> eigenTransactie.executeWithoutResult(status -> {
                if (casussen.createIncidentQuery().processInstanceId(casusId).count() > 0) {
                    verleen(casusId);
                } else {
                    verlening.trekIn(Groepen.FUNCTIONEEL_BEHEERDER, Resources.PROCESS_INSTANCE, casusId);
                }
            }));
        } catch (RuntimeException fout) {
            LOG.warn("Het recht van de functioneel beheerder op casus {} is niet bijgewerkt", casusId, fout);
        }
    }

    /** Sets the rights to all cases: at start, for what happened while the program stopped. */
    void werkAllesBij() {
        Set<String> open = casussen.createIncidentQuery().list().stream()
                .map(Incident::getProcessInstanceId).collect(Collectors.toSet());
        open.forEach(this::verleen);
        verlening.trekInBehalve(Groepen.FUNCTIONEEL_BEHEERDER, Resources.PROCESS_INSTANCE, open);
    }

    private void verleen(String casusId) {
        verlening.verleen(Groepen.FUNCTIONEEL_BEHEERDER, Resources.PROCESS_INSTANCE, casusId,
                ProcessInstancePermissions.READ, ProcessInstancePermissions.RETRY_JOB);
    }
}
