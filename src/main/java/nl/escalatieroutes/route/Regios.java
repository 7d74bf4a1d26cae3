package nl.escalatieroutes.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The regions in service, read from the engine's deployments: every node, and every version of a route, sees the files
 * that the version came with. It answers whoever asks, whatever they may see in the engine.
 */
@Component
public class Regios {

    public static final String BRON = "escalatieroutes";
    private static final Logger LOG = LoggerFactory.getLogger(Regios.class);

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, Regio> perDeployment = new ConcurrentHashMap<>();
    private final Map<String, Regio> perDefinitie = new ConcurrentHashMap<>();

    public Regios(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** The latest version of every region, by name of the folder. */
    public Collection<Regio> alle() {
        return zonderRechten(() -> {
            Map<String, Deployment> laatste = new LinkedHashMap<>();
            repository.createDeploymentQuery().deploymentSource(BRON).list().stream().sorted(opVolgorde(repository))
                    .forEach(deployment -> laatste.put(deployment.getName(), deployment));
            List<Regio> regios = new ArrayList<>();
            laatste.keySet().stream().sorted().forEach(naam -> {
                try {
                    regios.add(van(laatste.get(naam)));
                } catch (IllegalStateException e) {
                    // the files of one region must not hide the others
                    LOG.error("De regio '{}' is niet te lezen.", naam, e);
                }
            });
            return List.copyOf(regios);
        });
    }

    /**
     * The version of the region that a definition came with.
     *
     * @param processDefinitionId the engine's id of a version of a route
     * @throws NoSuchElementException where there is no such definition, or it did not come from a region folder
     */
    public Regio vanProces(String processDefinitionId) {
        // A version never changes, and every step of every case asks for its own.
        Regio bekend = perDefinitie.get(processDefinitionId);
        if (bekend == null) {
            bekend = zonderRechten(() -> Optional.ofNullable(repository.createProcessDefinitionQuery()
                            .processDefinitionId(processDefinitionId).singleResult()).flatMap(this::van))
                    .orElseThrow(() -> new NoSuchElementException("no region for " + processDefinitionId));
            perDefinitie.put(processDefinitionId, bekend);
        }
        return bekend;
    }

    /** The region whose latest version has a route under this key. */
    public Optional<Regio> metRoute(String processDefinitionKey) {
        return zonderRechten(() -> Optional.ofNullable(repository.createProcessDefinitionQuery()
                .processDefinitionKey(processDefinitionKey).latestVersion().singleResult()).flatMap(this::van));
    }

    /**
     * The latest version of a region.
     *
     * @param regioNaam the name of its folder
     * @throws NoSuchElementException where no such region is in service
     */
    public Regio laatste(String regioNaam) {
        return zonderRechten(() -> laatsteDeployment(repository, regioNaam).map(this::van))
                .orElseThrow(() -> new NoSuchElementException("no region " + regioNaam));
    }

    private Optional<Regio> van(ProcessDefinition definitie) {
        Regio bekend = perDeployment.get(definitie.getDeploymentId());
        return bekend != null ? Optional.of(bekend) : Optional.ofNullable(repository.createDeploymentQuery()
                .deploymentId(definitie.getDeploymentId()).deploymentSource(BRON).singleResult()).map(this::van);
    }

    private Regio van(Deployment deployment) {
        return perDeployment.computeIfAbsent(deployment.getId(), id -> {
            Bevindingen bevindingen = new Bevindingen();
            RegioInhoud inhoud = RegioInhoud.lees(bestanden(engine, id), bevindingen);
            if (!bevindingen.alle().isEmpty()) {
                throw new IllegalStateException(deployment.getName() + ": " + bevindingen.alle());
            }
            return new Regio(deployment.getName(), id, inhoud.instellingen(), inhoud.contacten(), inhoud.berichten(),
                    inhoud.formulieren(), inhoud.hulp());
        });
    }

    /** What the question throws, the engine logs as a failure of its own and rolls back: an absence is an answer. */
    private <T> T zonderRechten(Supplier<T> vraag) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(command -> vraag.get()));
    }

    public static Optional<Deployment> laatsteDeployment(RepositoryService repository, String naam) {
        return repository.createDeploymentQuery().deploymentName(naam).deploymentSource(BRON).list().stream()
                .max(opVolgorde(repository));
    }

    /** The deployments of a region in the order in which they came into service: within one moment by the versions of its routes. */
    public static Comparator<Deployment> opVolgorde(RepositoryService repository) {
        return Comparator.comparing((Deployment deployment) -> deployment.getDeploymentTime().getTime())
                .thenComparing(deployment -> repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).list().stream()
                        .mapToInt(ProcessDefinition::getVersion).max().orElse(0));
    }

    /** The files of a deployment, without what the engine made itself (pictures of diagrams). */
    public static Map<String, byte[]> bestanden(ProcessEngineConfigurationImpl engine, String deploymentId) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            Map<String, byte[]> bestanden = new HashMap<>();
            for (ResourceEntity bestand : context.getResourceManager().findResourcesByDeploymentId(deploymentId)) {
                if (!bestand.isGenerated()) {
                    bestanden.put(bestand.getName(), bestand.getBytes());
                }
            }
            return bestanden;
        });
    }
}
