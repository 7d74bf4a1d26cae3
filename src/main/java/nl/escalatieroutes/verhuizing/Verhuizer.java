package nl.escalatieroutes.verhuizing;

import java.util.List;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.proces.verhuizing.Casusslot;
import nl.escalatieroutes.proces.verhuizing.Casusverhuizing;
import nl.escalatieroutes.proces.verhuizing.Verhuisdestap;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves one instance, or tells what would become of it. */
@Component
class Verhuizer {

    private final Versieparen paren;
    private final Casusslot slot;
    private final Casusverhuizing casusverhuizing;
    private final TransactionTemplate transactie;

    Verhuizer(Versieparen paren, Casusslot slot, Casusverhuizing casusverhuizing, PlatformTransactionManager transacties) {
        this.paren = paren;
        this.slot = slot;
        this.casusverhuizing = casusverhuizing;
        this.transactie = new TransactionTemplate(transacties);
    }

    /** Carries the outcome out of a transaction that is not to happen. */
    private static final class Proef extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient List<Verhuisdestap> stappen;

        Proef(List<Verhuisdestap> stappen) {
            super("trial", null, false, false);
            this.stappen = stappen;
        }
    }

    /**
     * Does all of it and then none of it: the plan says what will happen because it is what happens.
     *
     * @throws NietMogelijk where it ended
     * @throws NietTeVerhuizen where it can't be moved
     */
    List<Verhuisdestap> proef(String instantieId, MigrationPlan plan, Versiepaar paar) {
        try {
            return transactie.execute(status -> {
                throw new Proef(verhuis(instantieId, plan, paar.vanVersie(), paar.naarVersie(), ""));
            });
        } catch (Proef proef) {
            return proef.stappen;
        }
    }

    /**
     * Moves an instance in the transaction of the caller. Where somebody is at work in it, that is a
     * {@linkplain nl.escalatieroutes.proces.Botsing clash}, at once.
     *
     * @throws NietMogelijk where it ended
     * @throws NietTeVerhuizen where it can't be moved
     */
    List<Verhuisdestap> verhuis(String instantieId, MigrationPlan plan, int vanVersie, int naarVersie, String wie) {
        slot.neem(instantieId);
        try {
            return casusverhuizing.verhuis(instantieId, plan, vanVersie, naarVersie, wie);
        } catch (MigratingProcessInstanceValidationException e) {
            throw Weigering.casus(e, naarVersie, paren.stappen(plan.getSourceProcessDefinitionId()));
        }
    }
}
