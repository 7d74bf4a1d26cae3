package nl.escalatieroutes.opstart;

import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Lets the jobs that run finish where the program stops. Without, they are interrupted: each would be done again later, and an
 * interrupt in the middle of writing closes the file of H2 under all others.
 */
@Component
class Jobafronding implements BeanPostProcessor {

    private static final int SECONDEN = 20;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String naam) {
        if (bean instanceof ThreadPoolTaskExecutor draden && naam.equals(JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER)) {
            draden.setWaitForTasksToCompleteOnShutdown(true);
            draden.setAwaitTerminationSeconds(SECONDEN);
        }
        return bean;
    }
}
