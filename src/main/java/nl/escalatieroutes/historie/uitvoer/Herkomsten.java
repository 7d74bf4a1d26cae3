package nl.escalatieroutes.historie.uitvoer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.escalatieroutes.historie.uitvoer.Herkomst.Diagram;
import nl.escalatieroutes.historie.uitvoer.Herkomst.Programma;
import nl.escalatieroutes.toegang.Aangemelde;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.stereotype.Component;

/** Says which program and which diagrams made an export; asked of the engine for the person who is signed in. */
@Component
public class Herkomsten {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int PER_VRAAG = 500;

    private final Programma programma;
    private final HistoryService historie;
    private final RepositoryService definities;
    private final Aangemelde aangemelde;

    Herkomsten(ObjectProvider<BuildProperties> bouw, ObjectProvider<GitProperties> git, HistoryService historie,
            RepositoryService definities, Aangemelde aangemelde) {
        BuildProperties gebouwd = bouw.getIfAvailable();
        this.programma = new Programma(gebouwd == null ? "onbekend" : gebouwd.getVersion(), commit(git.getIfAvailable()));
        this.historie = historie;
        this.definities = definities;
        this.aangemelde = aangemelde;
    }

    /**
     * @param processen ids of process definitions
     * @param beslissingen ids of decision definitions
     */
    public Herkomst van(Collection<String> processen, Collection<String> beslissingen) {
        List<Diagram> diagrammen = new ArrayList<>();
        new TreeSet<>(processen).forEach(id -> diagrammen.add(proces(definities.getProcessDefinition(id))));
        new TreeSet<>(beslissingen).forEach(id -> diagrammen.add(beslissing(definities.getDecisionDefinition(id))));
        return new Herkomst(hier(ClockUtil.getCurrentTime()), aangemelde.gebruiker(), programma, diagrammen);
    }

    /** The diagrams and tables themselves, so that a case can be followed in Camunda Modeler. */
    public List<Diagrambestand> bestanden(Collection<String> processen, Collection<String> beslissingen) {
        List<Diagrambestand> bestanden = new ArrayList<>();
        new TreeSet<>(processen).forEach(id -> {
            ProcessDefinition definitie = definities.getProcessDefinition(id);
            bestanden.add(new Diagrambestand(definitie.getKey(), definitie.getVersion(), tekst(definities.getProcessModel(id))));
        });
        new TreeSet<>(beslissingen).forEach(id -> {
            DecisionDefinition definitie = definities.getDecisionDefinition(id);
            bestanden.add(new Diagrambestand(definitie.getKey(), definitie.getVersion(), tekst(definities.getDecisionModel(id))));
        });
        return bestanden;
    }

    /** @param xml BPMN or DMN */
    public record Diagrambestand(String sleutel, int versie, String xml) {}

    private static String tekst(InputStream bestand) {
        try (bestand) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A version of a diagram.
     *
     * @param definitieId the engine's id
     */
    public record Versie(String definitieId, int nummer) {}

    /** The version that each case runs, or ran, on, by case id; what the engine has no history of is left out. */
    public Map<String, Versie> versies(List<String> casusIds) {
        Map<String, Versie> perCasus = new HashMap<>();
        for (int van = 0; van < casusIds.size(); van += PER_VRAAG) {
            Set<String> deel = Set.copyOf(casusIds.subList(van, Math.min(van + PER_VRAAG, casusIds.size())));
            historie.createHistoricProcessInstanceQuery().processInstanceIds(deel).list()
                    .forEach(instantie -> perCasus.put(instantie.getId(),
                            new Versie(instantie.getProcessDefinitionId(), instantie.getProcessDefinitionVersion())));
        }
        return perCasus;
    }

    /** The decision definitions that were asked in a case. */
    public Set<String> beslissingen(String casusId) {
        Set<String> ids = new TreeSet<>();
        historie.createHistoricDecisionInstanceQuery().processInstanceId(casusId).list()
                .forEach(beslissing -> ids.add(beslissing.getDecisionDefinitionId()));
        return ids;
    }

    private Diagram proces(ProcessDefinition definitie) {
        return new Diagram("proces", definitie.getKey(), definitie.getName(), definitie.getVersion(),
                sinds(definitie.getDeploymentId()));
    }

    private Diagram beslissing(DecisionDefinition definitie) {
        return new Diagram("beslissingstabel", definitie.getKey(), definitie.getName(), definitie.getVersion(),
                sinds(definitie.getDeploymentId()));
    }

    private OffsetDateTime sinds(String deploymentId) {
        return hier(definities.createDeploymentQuery().deploymentId(deploymentId).singleResult().getDeploymentTime());
    }

    private static String commit(GitProperties git) {
        if (git == null || git.getShortCommitId() == null) {
            return null;
        }
        return git.getShortCommitId() + ("true".equals(git.get("dirty")) ? "+" : "");
    }

    private static OffsetDateTime hier(Date moment) {
        return moment.toInstant().atZone(ZONE).toOffsetDateTime();
    }
}
