package nl.escalatieroutes.route.dienst;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.controle.Controle;
import nl.escalatieroutes.route.vergelijking.Vergelijking;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks region folders and deploys them: the only way into service, whoever asks for it. */
@Component
class Indienststelling {

    private static final Logger LOG = LoggerFactory.getLogger(Indienststelling.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final Dienstboek dienstboek;
    private final Controle controle;
    /** The engine's lock for deploying, which the nodes share, is none on H2; there is one node then. */
    private final Lock opDezeKnoop = new ReentrantLock();

    Indienststelling(ProcessEngine engine, Dienstboek dienstboek) {
        this.repository = engine.getRepositoryService();
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.dienstboek = dienstboek;
        this.controle = new Controle(this.engine);
    }

    /**
     * Checks a folder; what is no mistake but asks for attention goes to the log too.
     *
     * @param namen the regions that count: keys of routes in service under another name are free to take
     */
    Controle.Verslag controleer(Regiomap map, Set<String> namen) {
        Controle.Verslag verslag = controle.verslag(map, routesElders(map.naam(), namen));
        verslag.letOp().forEach(bevinding -> LOG.warn("Let op: {}/{}", map.naam(), bevinding));
        return verslag;
    }

    /** The regions of which something is in service. */
    Set<String> namen() {
        return Set.copyOf(repository.createDeploymentQuery().deploymentSource(Regios.BRON).list().stream()
                .map(Deployment::getName).toList());
    }

    /** Whether this node's folder on disk holds something else than when it was looked at last. */
    boolean isNieuwOpSchijf(Regiomap map) {
        if (dienstboek.isNieuw(map.naam(), map.vingerafdruk())) {
            return true;
        }
        dienstboek.onthoud(map.naam(), map.vingerafdruk());
        return false;
    }

    /**
     * Deploys all files of a folder that was checked, where one was added, changed or removed. The engine's own filter of
     * duplicates does not see that a file was removed, so we compare ourselves, under the lock that nodes share for
     * deploying.
     *
     * @return empty where the same files are in service
     */
    Optional<Dienst> zetInDienst(Regiomap map, String wie, Dienst.Herkomst herkomst, Integer terugNaar) {
        opDezeKnoop.lock();
        try {
            return alsEnige(map, wie, herkomst, terugNaar);
        } finally {
            opDezeKnoop.unlock();
        }
    }

    private Optional<Dienst> alsEnige(Regiomap map, String wie, Dienst.Herkomst herkomst, Integer terugNaar) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLock();
            if (herkomst == Dienst.Herkomst.START || herkomst == Dienst.Herkomst.MAP) {
                dienstboek.onthoud(map.naam(), map.vingerafdruk());
            }
            Optional<Deployment> vorige = Regios.laatsteDeployment(repository, map.naam());
            vulAan(map.naam());
            Map<String, byte[]> oud = vorige.map(deployment -> Regios.bestanden(engine, deployment.getId())).orElse(Map.of());
            if (vorige.isPresent() && isGelijk(oud, map)) {
                return Optional.empty();
            }
            DeploymentBuilder nieuw = repository.createDeployment().name(map.naam()).source(Regios.BRON);
            map.bestanden().forEach((bestand, inhoud) ->
                    nieuw.addInputStream(bestand, new ByteArrayInputStream(inhoud)));
            return Optional.of(schrijf(nieuw.deploy(), wie, herkomst, terugNaar, Vergelijking.inWoorden(oud, map.bestanden())));
        });
    }

    /** The files of a version that is or was in service; empty where the engine does not have them any more. */
    Optional<Regiomap> bestanden(Dienst dienst) {
        Map<String, byte[]> bestanden = Regios.bestanden(engine, dienst.deploymentId());
        return bestanden.isEmpty() ? Optional.empty() : Optional.of(new Regiomap(dienst.regio(), bestanden));
    }

    /** Enters what was in service before there was a book. */
    private void vulAan(String regio) {
        if (dienstboek.van(regio).isEmpty()) {
            Map<String, byte[]> oud = Map.of();
            for (Deployment deployment : repository.createDeploymentQuery().deploymentName(regio)
                    .deploymentSource(Regios.BRON).list().stream()
                    .sorted(Regios.opVolgorde(repository)).toList()) {
                Map<String, byte[]> toen = Regios.bestanden(engine, deployment.getId());
                schrijf(deployment, Dienst.SYSTEEM, Dienst.Herkomst.START, null, Vergelijking.inWoorden(oud, toen));
                oud = toen;
            }
        }
    }

    private Dienst schrijf(
            Deployment deployment, String wie, Dienst.Herkomst herkomst, Integer terugNaar, List<String> wijzigingen) {
        int vorige = dienstboek.van(deployment.getName()).stream().findFirst().map(Dienst::versie).orElse(0);
        Dienst dienst = new Dienst(deployment.getName(), vorige + 1, deployment.getId(), moment(deployment), wie, herkomst,
                terugNaar, wijzigingen);
        dienstboek.schrijf(dienst);
        return dienst;
    }

    private static OffsetDateTime moment(Deployment deployment) {
        return new Date(deployment.getDeploymentTime().getTime()).toInstant().atZone(ZONE).toOffsetDateTime();
    }

    /** Keys in service of which the region still counts: a folder that was renamed takes its keys along. */
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

    private static boolean isGelijk(Map<String, byte[]> bestanden, Regiomap map) {
        return bestanden.keySet().equals(map.bestanden().keySet())
                && bestanden.entrySet().stream()
                        .allMatch(bestand -> Arrays.equals(bestand.getValue(), map.bestanden().get(bestand.getKey())));
    }
}
