package nl.escalatieroutes.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Puts the region folders into service when the program starts.
 *
 * <p>It runs after the engine was built, before the web server takes requests (which has a phase near the highest) and
 * before the job executor works through jobs (which starts when the application is ready).
 */
@Component
class Uitrol implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Uitrol.class);

    private final Regiomappen mappen;
    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Controle controle;
    private boolean gedaan;

    Uitrol(Regiomappen mappen, ProcessEngine engine) {
        this.mappen = mappen;
        this.repository = engine.getRepositoryService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.controle = new Controle(this.engine);
    }

    @Override
    public void start() {
        gedaan = true;
        try {
            List<Regiomap> alle = mappen.alle();
            Set<String> namen = alle.stream().map(Regiomap::naam).collect(Collectors.toSet());
            alle.forEach(map -> rolUit(map, namen));
        } catch (IOException e) {
            LOG.error("De map met processen is niet te lezen; wat in dienst is, blijft in dienst.", e);
        }
    }

    @Override
    public void stop() {
        gedaan = false;
    }

    @Override
    public boolean isRunning() {
        return gedaan;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    /** Never throws: a mistake in one region does not keep the others from their work. */
    private void rolUit(Regiomap map, Set<String> namen) {
        try {
            List<Bevinding> bevindingen = controle.controleer(map, routesElders(map.naam(), namen));
            if (bevindingen.isEmpty()) {
                zetInDienst(map);
            } else {
                LOG.error("De map '{}' is geweigerd; een eerdere versie blijft in dienst. Er zijn {} bevindingen:{}",
                        map.naam(), bevindingen.size(), bevindingen.stream()
                                .map(bevinding -> System.lineSeparator() + "- " + map.naam() + "/" + bevinding)
                                .collect(Collectors.joining()));
            }
        } catch (RuntimeException | StackOverflowError e) {
            // the stack: expressions and files are parsed recursively, and a folder may hold anything
            LOG.error("De map '{}' is geweigerd; een eerdere versie blijft in dienst.", map.naam(), e);
        }
    }

    /** Keys in service of which the region still has its folder: a folder that was renamed takes its keys along. */
    private Map<String, String> routesElders(String naam, Set<String> namen) {
        Map<String, String> elders = new HashMap<>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(definitie -> {
            Deployment van = repository.createDeploymentQuery()
                    .deploymentId(definitie.getDeploymentId()).singleResult();
            if (van != null && van.getName() != null && !van.getName().equals(naam) && namen.contains(van.getName())) {
                elders.put(definitie.getKey(), van.getName());
            }
        });
        return elders;
    }

    /**
     * Deploys all files of the folder where one was added, changed or removed. The engine's own filter of duplicates
     * does not see that a file was removed, so we compare ourselves, under the lock that nodes share for deploying.
     */
    private void zetInDienst(Regiomap map) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLock();
            Optional<Deployment> vorige = Regios.laatsteDeployment(repository, map.naam());
            if (vorige.isPresent() && isGelijk(vorige.get(), map)) {
                LOG.info("De map '{}' is niet veranderd.", map.naam());
                return null;
            }
            DeploymentBuilder nieuw = repository.createDeployment().name(map.naam()).source(Regios.BRON);
            map.bestanden().forEach((bestand, inhoud) ->
                    nieuw.addInputStream(bestand, new ByteArrayInputStream(inhoud)));
            LOG.info("De map '{}' is in dienst, als {}.", map.naam(), nieuw.deploy().getId());
            return null;
        });
    }

    private boolean isGelijk(Deployment vorige, Regiomap map) {
        Map<String, byte[]> bestanden = Regios.bestanden(engine, vorige.getId());
        return bestanden.keySet().equals(map.bestanden().keySet())
                && bestanden.entrySet().stream()
                        .allMatch(bestand -> Arrays.equals(bestand.getValue(), map.bestanden().get(bestand.getKey())));
    }
}
