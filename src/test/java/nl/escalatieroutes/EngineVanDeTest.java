package nl.escalatieroutes;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Several programs live in the JVM of the tests, and the engine's REST API asks a static register for the engine: the one
 * of the program under test is put there.
 */
class EngineVanDeTest implements TestExecutionListener {

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(ProcessEngines::registerProcessEngine);
    }
}
