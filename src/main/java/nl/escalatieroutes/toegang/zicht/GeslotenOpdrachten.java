package nl.escalatieroutes.toegang.zicht;

import java.util.Collection;
import java.util.Set;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.impl.DeploymentStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionStatisticsQueryImpl;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.EvaluateStartConditionCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.FindHistoryCleanupJobsCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetSubTasksCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskEventsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTopicNamesCmd;
import org.camunda.bpm.engine.impl.cmd.GetUniqueTaskWorkerCountCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.IsTelemetryEnabledCmd;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SetProcessDefinitionVersionCmd;
import org.camunda.bpm.engine.impl.cmd.SignalCmd;
import org.camunda.bpm.engine.impl.cmd.SignalEventReceivedCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.TelemetryConfigureCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateBatchCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;

/**
 * The commands of Camunda 7.24 that are not open to people. The lists come from reading the engine: which commands carry
 * no check of rights of their own (attachments, comments, subtasks, metrics, telemetry), and which a candidate for a task
 * or a starter of a route would be allowed, though the contract closes them ('Variables of every case').
 */
final class GeslotenOpdrachten {

    /** For nobody: the program itself moves cases, for who owns the processes and after looking at them (contract). */
    private static final Set<Class<?>> NIEMAND = Set.of(
            MigrateProcessInstanceCmd.class, MigrateProcessInstanceBatchCmd.class, SetProcessDefinitionVersionCmd.class);

    /** For the technical administration only. */
    private static final Set<Class<?>> TECHNISCH = Set.of(
            // ways past the form of a task
            ResolveTaskCmd.class, DelegateTaskCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class,
            CreateTaskCmd.class, DeleteTaskCmd.class,
            // ways past the diagram
            CorrelateMessageCmd.class, CorrelateAllMessageCmd.class, CorrelateAllMessageBatchCmd.class,
            MessageEventReceivedCmd.class, SignalEventReceivedCmd.class,
            SignalCmd.class, EvaluateStartConditionCmd.class, RestartProcessInstancesCmd.class,
            StartProcessInstanceAtActivitiesCmd.class, UpdateProcessInstancesSuspendStateCmd.class,
            UpdateProcessInstancesSuspendStateBatchCmd.class,
            // files and notes that the engine hands to anybody
            CreateAttachmentCmd.class, SaveAttachmentCmd.class, DeleteAttachmentCmd.class, GetAttachmentCmd.class,
            GetAttachmentContentCmd.class, GetTaskEventsCmd.class, GetSubTasksCmd.class,
            // the engine itself
            IsTelemetryEnabledCmd.class, TelemetryConfigureCmd.class, FindHistoryCleanupJobsCmd.class,
            FetchExternalTasksCmd.class, GetTopicNamesCmd.class);

    /** For those who read the history of all routes too. */
    private static final Set<Class<?>> HISTORIE = Set.of(
            GetProcessInstanceAttachmentsCmd.class, GetProcessInstanceCommentsCmd.class);

    /** Numbers over all cases: for those who stand over all routes. */
    private static final Set<Class<?>> CIJFERS = Set.of(
            MetricsQueryImpl.class, GetUniqueTaskWorkerCountCmd.class, ProcessDefinitionStatisticsQueryImpl.class,
            DeploymentStatisticsQueryImpl.class);
    private static final Set<String> OVER_ALLE_ROUTES = Set.of(Groepen.AUDITOR, Groepen.PROCESEIGENAAR,
            Groepen.FUNCTIONEEL_BEHEERDER);

    private GeslotenOpdrachten() {
    }

    static boolean mag(Class<?> opdracht, Collection<String> groepen) {
        return !NIEMAND.contains(opdracht)
                && (groepen.contains(Groepen.CAMUNDA_ADMIN)
                || !TECHNISCH.contains(opdracht)
                && (!HISTORIE.contains(opdracht) || groepen.contains(Groepen.AUDITOR))
                && (!CIJFERS.contains(opdracht) || groepen.stream().anyMatch(OVER_ALLE_ROUTES::contains)));
    }
}
