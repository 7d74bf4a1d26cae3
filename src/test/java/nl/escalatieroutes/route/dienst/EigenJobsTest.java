package nl.escalatieroutes.route.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.Voorbeeld;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which jobs a node does while another version of the program works beside it. */
class EigenJobsTest {

    private final ProcessEngine engine = Voorbeeld.engine("eigen-jobs");
    private final EigenJobs jobs = new EigenJobs(engine);

    @AfterEach
    void sluit() {
        engine.close();
    }

    @Test
    void watEenAndereKnoopInDienstNeemtDoetDezeKnoopOok_tenzijHijDeBouwstenenNietHeeft() {
        String gewoon = doorEenAndereKnoop("gewoon", Voorbeeld.bestanden());
        Map<String, byte[]> nieuwer = new TreeMap<>(Voorbeeld.bestanden());
        nieuwer.compute("vraag.bpmn", (naam, inhoud) -> {
            String tekst = new String(inhoud, StandardCharsets.UTF_8);
            assertThat(tekst).contains("${bericht}");
            return tekst.replace("${bericht}", "${teleporteren}").getBytes(StandardCharsets.UTF_8);
        });
        String metNieuweBouwsteen = doorEenAndereKnoop("nieuwer", nieuwer);

        jobs.werkBij();

        assertThat(engine.getManagementService().getRegisteredDeployments()).contains(gewoon).doesNotContain(metNieuweBouwsteen);
    }

    private String doorEenAndereKnoop(String naam, Map<String, byte[]> bestanden) {
        DeploymentBuilder uitrol = engine.getRepositoryService().createDeployment().name(naam).source(Regios.BRON);
        bestanden.forEach((bestand, inhoud) -> uitrol.addInputStream(bestand, new ByteArrayInputStream(inhoud)));
        String id = uitrol.deploy().getId();
        engine.getManagementService().unregisterDeploymentForJobExecutor(id);
        return id;
    }
}
