package nl.escalatieroutes.proces;

import java.util.ArrayList;
import java.util.List;
import nl.escalatieroutes.toegang.VerseGroepen;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts what every route does into the engine. */
@Component
@Order(100)
class ProcesPlugin extends AbstractProcessEnginePlugin {

    private final RouteParseListener parseListener;
    private final ObjectProvider<Taakformulieren> formulieren;
    private final ObjectProvider<VerseGroepen> verseGroepen;
    private final BeanFactory beans;

    ProcesPlugin(RouteParseListener parseListener, ObjectProvider<Taakformulieren> formulieren, ObjectProvider<VerseGroepen> verseGroepen,
            BeanFactory beans) {
        this.parseListener = parseListener;
        this.formulieren = formulieren;
        this.verseGroepen = verseGroepen;
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        listeners.add(parseListener);
        engine.setCustomPreBPMNParseListeners(listeners);
        engine.setBeans(new BouwstenenInDiagram(beans));
        Taakafronding taken = new Taakafronding(formulieren::getObject, verseGroepen::getObject);
        engine.setTaskService(taken);
        engine.setFormService(new Formulierafronding(taken));
    }
}
