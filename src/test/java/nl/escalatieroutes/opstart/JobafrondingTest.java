package nl.escalatieroutes.opstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class JobafrondingTest {

    @Test
    void eenJobDieLooptWordtAfgemaakt() throws Exception {
        assertThat(maaktAf(JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER)).isTrue();
    }

    @Test
    void anderWerkWordtAfgebroken() throws Exception {
        assertThat(maaktAf("iets-anders")).isFalse();
    }

    /** Whether work that has begun gets to its end when its threads are shut down. */
    private static boolean maaktAf(String naam) throws Exception {
        ThreadPoolTaskExecutor draden = new ThreadPoolTaskExecutor();
        new Jobafronding().postProcessBeforeInitialization(draden, naam);
        draden.initialize();
        CountDownLatch begonnen = new CountDownLatch(1);
        CountDownLatch klaar = new CountDownLatch(1);
        Future<Boolean> werk = draden.submit(() -> {
            begonnen.countDown();
            try {
                return klaar.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                return false;
            }
        });
        begonnen.await();
        Thread stopt = new Thread(draden::shutdown);
        stopt.start();
        // time enough for an interrupt to come
        stopt.join(500);
        klaar.countDown();
        stopt.join();
        return werk.get();
    }
}
