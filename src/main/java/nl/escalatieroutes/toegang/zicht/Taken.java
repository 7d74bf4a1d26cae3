package nl.escalatieroutes.toegang.zicht;

import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;

/**
 * The engine's task service with the checks that it leaves out: claiming is for oneself, and the files of a task are for
 * those who may work on it, and for those who read the history of all routes. People make no notes and add no files here: they
 * would stand beside the case, in no dossier and no export.
 */
public class Taken extends TaskServiceImpl {

    @Override
    public void claim(String taskId, String userId) {
        eis(zicht -> zicht.isZelf(userId), "Een taak pakt u alleen voor uzelf op.");
        super.claim(taskId, userId);
    }

    /**
     * For people of the routes only to give back a task of their own, which is how the engine unclaims, and to take over one
     * that they may work on from who took it up: a task of two parties never waits for who is away.
     */
    @Override
    public void setAssignee(String taskId, String userId) {
        boolean magZelf = Boolean.TRUE.equals(commandExecutor.execute(context -> {
            ZichtManager zicht = (ZichtManager) context.getAuthorizationManager();
            TaskEntity taak = context.getTaskManager().findTaskById(taskId);
            if (!zicht.wordtGetoetst() || taak == null || taak.getAssignee() == null) {
                return false;
            }
            return userId == null ? zicht.isZelf(taak.getAssignee()) : zicht.isZelf(userId) && TaakChecker.magWerken(taak);
        }));
        if (magZelf) {
            commandExecutor.execute(context -> context.runWithoutAuthorization(new AssignTaskCmd(taskId, userId)));
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public void addComment(String taskId, String processInstance, String message) {
        createComment(taskId, processInstance, message);
    }

    @Override
    public Comment createComment(String taskId, String processInstance, String message) {
        nietNaastDeCasus();
        return super.createComment(taskId, processInstance, message);
    }

    @Override
    public List<Comment> getTaskComments(String taskId) {
        eisWerk(taskId);
        return super.getTaskComments(taskId);
    }

    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        eisWerk(taskId);
        return super.getTaskComment(taskId, commentId);
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        nietNaastDeCasus();
        super.updateTaskComment(taskId, commentId, message);
    }

    @Override
    public void deleteTaskComment(String taskId, String commentId) {
        eis(ZichtManager::isBeheerder, "Opmerkingen verwijdert u niet.");
        super.deleteTaskComment(taskId, commentId);
    }

    @Override
    public void deleteTaskComments(String taskId) {
        eis(ZichtManager::isBeheerder, "Opmerkingen verwijdert u niet.");
        super.deleteTaskComments(taskId);
    }

    @Override
    public Attachment createAttachment(String type, String taskId, String processInstanceId, String name, String description,
            InputStream content) {
        nietNaastDeCasus();
        return super.createAttachment(type, taskId, processInstanceId, name, description, content);
    }

    @Override
    public Attachment createAttachment(String type, String taskId, String processInstanceId, String name, String description,
            String url) {
        nietNaastDeCasus();
        return super.createAttachment(type, taskId, processInstanceId, name, description, url);
    }

    @Override
    public List<Attachment> getTaskAttachments(String taskId) {
        eisWerk(taskId);
        return super.getTaskAttachments(taskId);
    }

    @Override
    public Attachment getTaskAttachment(String taskId, String attachmentId) {
        eisWerk(taskId);
        return super.getTaskAttachment(taskId, attachmentId);
    }

    @Override
    public InputStream getTaskAttachmentContent(String taskId, String attachmentId) {
        eisWerk(taskId);
        return super.getTaskAttachmentContent(taskId, attachmentId);
    }

    @Override
    public void deleteTaskAttachment(String taskId, String attachmentId) {
        eis(ZichtManager::isBeheerder, "Bijlagen verwijdert u niet.");
        super.deleteTaskAttachment(taskId, attachmentId);
    }

    private void nietNaastDeCasus() {
        commandExecutor.execute(context -> {
            if (((ZichtManager) context.getAuthorizationManager()).wordtGetoetst()) {
                throw new AuthorizationException("Een opmerking of bijlage bij een taak komt niet in het dossier. Schrijf wat van"
                        + " belang is in het formulier van de taak.");
            }
            return null;
        });
    }

    private void eisWerk(String taskId) {
        commandExecutor.execute(context -> {
            ZichtManager zicht = (ZichtManager) context.getAuthorizationManager();
            if (zicht.wordtGetoetst() && !zicht.isBeheerder() && !zicht.magHistorie()) {
                TaskEntity taak = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
                if (taak == null || !TaakChecker.magWerken(taak)) {
                    throw new AuthorizationException("Deze taak is niet van u.");
                }
            }
            return null;
        });
    }

    private void eis(Predicate<ZichtManager> regel, String anders) {
        commandExecutor.execute(context -> {
            ZichtManager zicht = (ZichtManager) context.getAuthorizationManager();
            if (zicht.wordtGetoetst() && !zicht.isBeheerder() && !regel.test(zicht)) {
                throw new AuthorizationException(anders);
            }
            return null;
        });
    }
}
