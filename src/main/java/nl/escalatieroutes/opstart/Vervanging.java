package nl.escalatieroutes.opstart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * A manager of ours in the place of one of the engine's.
 *
 * @param soort the engine's class that is asked for
 * @param maak makes ours, anew for each command
 */
public record Vervanging(Class<?> soort, Supplier<Session> maak) implements SessionFactory {

    /** To be called before the engine is built. */
    public void in(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> fabrieken = engine.getCustomSessionFactories() == null
                ? new ArrayList<>() : new ArrayList<>(engine.getCustomSessionFactories());
        fabrieken.add(this);
        engine.setCustomSessionFactories(fabrieken);
    }

    @Override
    public Class<?> getSessionType() {
        return soort;
    }

    @Override
    public Session openSession() {
        return maak.get();
    }
}
