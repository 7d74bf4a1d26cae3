package nl.escalatieroutes.proces;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does what a person asked of a case again, where a timer or somebody else changed the case at that very moment. The whole
 * of it is done anew, judged against the case as it is then; only who keeps colliding hears of it.
 */
final class Herkansing {

    private static final int POGINGEN = 5;
    private static final long PAUZE_MIN_MS = 20;
    private static final long PAUZE_MAX_MS = 200;

    private static final RetryTemplate OPNIEUW = RetryTemplate.builder()
            .maxAttempts(POGINGEN)
            .uniformRandomBackoff(PAUZE_MIN_MS, PAUZE_MAX_MS)
            .retryOn(OptimisticLockingException.class)
            .build();

    private Herkansing() {
    }

    /**
     * @param voorNogEens before each time but the first: reads again by what the right of the person is judged
     * @param werk opens its own transaction. Inside one that runs already it is done once: what collided has spoilt that one.
     * @throws OptimisticLockingException where it collided each time
     */
    static <T> T doe(Runnable voorNogEens, Supplier<T> werk) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return werk.get();
        }
        return OPNIEUW.execute(poging -> {
            if (poging.getRetryCount() > 0) {
                voorNogEens.run();
            }
            return probeer(werk);
        });
    }

    /** Two who wait for each other have collided too; the database lets one of them know. */
    private static <T> T probeer(Supplier<T> werk) {
        try {
            return werk.get();
        } catch (RuntimeException e) {
            if (Botsing.is(e) && !(e instanceof OptimisticLockingException)) {
                throw new OptimisticLockingException("Een andere transactie ging voor.", e);
            }
            throw e;
        }
    }
}
