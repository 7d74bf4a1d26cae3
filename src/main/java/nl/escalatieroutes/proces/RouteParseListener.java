package nl.escalatieroutes.proces;

import java.util.Set;
import java.util.function.Consumer;
import nl.escalatieroutes.proces.bouwsteen.Berichtgever;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hangs what every route does on every diagram, so that no diagram can forget it. */
@Component
class RouteParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<CasusStart> start;
    private final ObjectProvider<CasusEinde> einde;
    private final ObjectProvider<TaakVerloop> taakVerloop;
    private final ObjectProvider<Casusspoor> spoor;
    private final ObjectProvider<Groepsuitdrukking> groepen;

    RouteParseListener(
            ObjectProvider<CasusStart> start,
            ObjectProvider<CasusEinde> einde,
            ObjectProvider<TaakVerloop> taakVerloop,
            ObjectProvider<Casusspoor> spoor,
            ObjectProvider<Groepsuitdrukking> groepen) {
        this.start = start;
        this.einde = einde;
        this.taakVerloop = taakVerloop;
        this.spoor = spoor;
        this.groepen = groepen;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity proces) {
        if (!Berichtgever.VERZENDPROCES.equals(proces.getKey())) {
            proces.addListener(ExecutionListener.EVENTNAME_START, bij(execution -> start.getObject().begin(execution)), 0);
            proces.addListener(ExecutionListener.EVENTNAME_END, bij(execution -> einde.getObject().sluit(execution)));
        }
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (CasusEinde.isUitkomst(activity.getId())) {
            activity.addListener(
                    ExecutionListener.EVENTNAME_START, bij(execution -> einde.getObject().uitkomst(execution)), 0);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition taak = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // a task is of groups: a person in the diagram would see the case without a part in it
        taak.setAssigneeExpression(null);
        taak.getCandidateUserIdExpressions().clear();
        Set<Expression> kandidaten = taak.getCandidateGroupIdExpressions();
        if (!kandidaten.isEmpty()) {
            Expression samen = new Kandidaatgroepen(kandidaten, getekend -> groepen.getObject().lees(getekend));
            kandidaten.clear();
            kandidaten.add(samen);
        }
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, bijTaak(t -> {
            taakVerloop.getObject().klaargezet(t);
            spoor.getObject().begint(t);
        }));
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, bijTaak(t -> {
            taakVerloop.getObject().afgerond(t);
            taakVerloop.getObject().voorbij(t);
            spoor.getObject().voorbij(t);
        }));
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, bijTaak(t -> {
            taakVerloop.getObject().vervallen(t);
            spoor.getObject().voorbij(t);
        }));
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl stroom) {
        if (!Berichtgever.VERZENDPROCES.equals(((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey())) {
            stroom.addListener(ExecutionListener.EVENTNAME_TAKE, bij(execution -> spoor.getObject().stroom(execution)));
        }
    }

    private static ExecutionListener bij(Consumer<DelegateExecution> werk) {
        return werk::accept;
    }

    private static TaskListener bijTaak(Consumer<DelegateTask> werk) {
        return werk::accept;
    }
}
