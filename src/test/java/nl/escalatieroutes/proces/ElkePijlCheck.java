package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Looks after the last test of a class at the flows that its cases took; where only some of its tests ran, it says nothing. */
class ElkePijlCheck implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final Set<Method> gedaan = new HashSet<>();
    private Long eerder;

    @Override
    public void beforeEach(ExtensionContext context) {
        if (eerder == null) {
            eerder = jdbc(context).sql("select coalesce(max(ID), 0) from STROOM").query(Long.class).single();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        gedaan.add(context.getRequiredTestMethod());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Set<Method> alle = Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
                .filter(methode -> AnnotationSupport.isAnnotated(methode, Testable.class)).collect(Collectors.toSet());
        if (!gedaan.equals(alle)) {
            return;
        }
        String route = context.getRequiredTestClass().getAnnotation(ElkePijl.class).value();
        RepositoryService definities = SpringExtension.getApplicationContext(context).getBean(RepositoryService.class);
        ProcessDefinition definitie = definities.createProcessDefinitionQuery().processDefinitionKey(route).latestVersion().singleResult();
        Set<String> getekend = definities.getBpmnModelInstance(definitie.getId()).getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getId).collect(Collectors.toSet());
        Set<String> genomen = Set.copyOf(jdbc(context).sql("select distinct STROOM from STROOM where ID > ? and DEFINITIE = ?")
                .params(eerder, definitie.getId()).query(String.class).list());
        assertThat(genomen).as("de pijlen van " + route).containsExactlyInAnyOrderElementsOf(getekend);
    }

    private static JdbcClient jdbc(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);
    }
}
