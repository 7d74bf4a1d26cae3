package nl.escalatieroutes.speel;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Veld;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The questions of every step as they were in the version that a case ran on, read from the engine's tables. */
class Formulierboek {

    private final JdbcClient jdbc;
    private final Map<String, Map<String, Formulier>> perDeployment = new HashMap<>();
    private final Map<String, BpmnModelInstance> perDefinitie = new HashMap<>();

    Formulierboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The questions of a task; none where its form is not known any more. */
    List<Veld> vanTaak(String definitie, String stap) {
        return model(definitie)
                .map(model -> model.<UserTask>getModelElementById(stap))
                .map(UserTask::getCamundaFormRef)
                .map(formulier -> velden(definitie, formulier))
                .orElse(List.of());
    }

    /** The questions of the start form. */
    List<Veld> vanStart(String definitie) {
        return model(definitie).stream()
                .flatMap(model -> model.getModelElementsByType(StartEvent.class).stream())
                .map(StartEvent::getCamundaFormRef)
                .filter(formulier -> formulier != null)
                .findFirst()
                .map(formulier -> velden(definitie, formulier))
                .orElse(List.of());
    }

    private List<Veld> velden(String definitie, String formulier) {
        return Optional.ofNullable(perDeployment.computeIfAbsent(deployment(definitie), this::formulieren).get(formulier))
                .map(Formulier::velden).orElse(List.of());
    }

    private Map<String, Formulier> formulieren(String deployment) {
        Map<String, Formulier> formulieren = new HashMap<>();
        jdbc.sql("select NAME_, BYTES_ from ACT_GE_BYTEARRAY where DEPLOYMENT_ID_ = :deployment and NAME_ like '%.form'")
                .param("deployment", deployment)
                .query((rij, nummer) -> Formulier.lees(rij.getString(1), rij.getBytes(2)))
                .list()
                .forEach(formulier -> formulieren.put(formulier.id(), formulier));
        return formulieren;
    }

    private String deployment(String definitie) {
        return jdbc.sql("select DEPLOYMENT_ID_ from ACT_RE_PROCDEF where ID_ = :id").param("id", definitie)
                .query(String.class).optional().orElse("");
    }

    private Optional<BpmnModelInstance> model(String definitie) {
        return Optional.ofNullable(perDefinitie.computeIfAbsent(definitie, id -> jdbc.sql("""
                select B.BYTES_ from ACT_RE_PROCDEF D
                join ACT_GE_BYTEARRAY B on B.DEPLOYMENT_ID_ = D.DEPLOYMENT_ID_ and B.NAME_ = D.RESOURCE_NAME_
                where D.ID_ = :id""")
                .param("id", id)
                .query((rij, nummer) -> Bpmn.readModelFromStream(new ByteArrayInputStream(rij.getBytes(1))))
                .optional().orElse(null)));
    }
}
