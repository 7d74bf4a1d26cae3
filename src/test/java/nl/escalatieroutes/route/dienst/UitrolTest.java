package nl.escalatieroutes.route.dienst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.escalatieroutes.Geheugendatabase;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.Voorbeeld;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class UitrolTest {

    private static final String ROUTE = "vraag-voorbeeldstreek";

    @TempDir
    private Path processen;

    private ProcessEngine engine;
    private JdbcClient jdbc;
    private Regios regios;
    private Dienstboek dienstboek;
    private Indienststelling indienststelling;
    private final Weigeringen weigeringen = new Weigeringen();
    private long tijd = 1_800_000_000_000L;

    @BeforeEach
    void startEngine() throws IOException {
        engine = Voorbeeld.engine("uitrol");
        regios = new Regios(engine);
        jdbc = Geheugendatabase.nieuw().jdbc();
        dienstboek = new Dienstboek(jdbc);
        indienststelling = new Indienststelling(engine, dienstboek);
        Voorbeeld.leg(processen.resolve("voorbeeldstreek"));
    }

    @AfterEach
    void stopEngine() {
        ClockUtil.reset();
        engine.close();
    }

    @Test
    void eenGoedeMapKomtMetAlHaarBestandenInDienst() throws IOException {
        Files.createDirectories(processen.resolve("voorbeeldstreek/.camunda"));
        Files.writeString(processen.resolve("voorbeeldstreek/.camunda/verborgen.bpmn"), "geen xml");
        Files.writeString(processen.resolve("README.md"), "uitleg");

        start();

        Deployment deployment = deployments().get(0);
        assertThat(deployment.getName()).isEqualTo("voorbeeldstreek");
        assertThat(engine.getRepositoryService().getDeploymentResourceNames(deployment.getId()))
                .containsExactlyInAnyOrder("vraag.bpmn", "urgentie.dmn", "vraag-beantwoorden.form", "vraag-stellen.form", "route.yaml", "contacten.csv",
                "contract.yaml",
                "berichten/vraag-gesteld.txt");
        assertThat(definities()).extracting(ProcessDefinition::getVersion).containsExactly(1);
        Regio regio = regios.laatste("voorbeeldstreek");
        assertThat(regio.instellingen().naam()).isEqualTo("Voorbeeldstreek");
        assertThat(regio.instellingen().sluitingsdagen()).containsValue("Kerstavond");
        assertThat(regio.berichten()).containsOnlyKeys("vraag-gesteld");
        assertThat(regio.formulieren()).containsOnlyKeys("vraag-beantwoorden", "vraag-stellen");
        assertThat(regio.contacten().zoek("vraagbaak", "kerkdam")).hasSize(1);
    }

    @Test
    void dezelfdeMapKomtNietNogEensInDienst() {
        start();
        start();

        assertThat(deployments()).hasSize(1);
    }

    @Test
    void eenVeranderdBestandGeeftEenNieuweVersieEnDeOudeHoudtHaarEigenBestanden() throws IOException {
        start();
        Voorbeeld.vervang(bestand("berichten/vraag-gesteld.txt"), "Er ligt", "Nu ligt");
        start();

        assertThat(definities()).extracting(ProcessDefinition::getVersion).containsExactly(1, 2);
        assertThat(vanVersie(1).berichten().get("vraag-gesteld").tekst()).contains("Er ligt");
        assertThat(vanVersie(2).berichten().get("vraag-gesteld").tekst()).contains("Nu ligt");
        assertThat(regios.metRoute(ROUTE)).contains(vanVersie(2));
        assertThat(regios.laatste("voorbeeldstreek")).isEqualTo(vanVersie(2));
        assertThat(regios.alle()).containsExactly(vanVersie(2));
    }

    @Test
    void vanVersiesInHetzelfdeOgenblikIsDeLaatsteDieNaDeAndereKwam() throws IOException {
        ClockUtil.setCurrentTime(new Date(tijd));
        Map<String, byte[]> bestanden = new TreeMap<>(Voorbeeld.bestanden());
        for (int versie = 1; versie <= 12; versie++) {
            bestanden.put("berichten/extra.txt", ("Onderwerp: extra\n\nVersie " + versie).getBytes(StandardCharsets.UTF_8));
            Dienst dienst = indienststelling.zetInDienst(new Regiomap("voorbeeldstreek", bestanden), "eigenaar", Dienst.Herkomst.UPLOAD, null)
                    .orElseThrow();
            assertThat(dienst.wijzigingen()).hasSize(1).first().asString().contains(versie == 1 ? "eerste versie" : "extra");
            assertThat(regios.laatste("voorbeeldstreek")).isEqualTo(vanVersie(versie));
            assertThat(regios.alle()).containsExactly(vanVersie(versie));
        }
        assertThat(dienstboek.van("voorbeeldstreek").get(0).versie()).isEqualTo(12);
        List<String> volgorde = dienstboek.van("voorbeeldstreek").stream().map(Dienst::deploymentId).toList();

        jdbc.sql("delete from DIENST").update();
        bestanden.remove("berichten/extra.txt");
        indienststelling.zetInDienst(new Regiomap("voorbeeldstreek", bestanden), "eigenaar", Dienst.Herkomst.UPLOAD, null);
        assertThat(dienstboek.van("voorbeeldstreek")).extracting(Dienst::deploymentId).as("wat er was voor het boek er was")
                .endsWith(volgorde.toArray(String[]::new)).hasSize(13);
    }

    @Test
    void hetDienstboekZegtWatErVeranderde() throws IOException {
        start();
        Voorbeeld.vervang(bestand("vraag.bpmn"), "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${termijn.werkdagen(5)}",
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${termijn.weken(1)}");
        Voorbeeld.vervang(bestand("vraag.bpmn"), "candidateGroups=\"vraagbaak,", "candidateGroups=\"");
        start();

        assertThat(dienstboek.van("voorbeeldstreek")).extracting(Dienst::versie).containsExactly(2, 1);
        assertThat(dienstboek.van("voorbeeldstreek").get(1).wijzigingen()).containsExactly("Dit is de eerste versie.");
        Dienst nieuw = dienstboek.van("voorbeeldstreek").get(0);
        assertThat(nieuw.wie()).isEqualTo("systeem");
        assertThat(nieuw.herkomst()).isEqualTo(Dienst.Herkomst.START);
        assertThat(nieuw.wijzigingen()).containsExactly(
                "Stap 'Vraag beantwoorden' (vraag-beantwoorden) is nu voor jeugdprofessional.${gemeente}"
                        + " (was vraagbaak,jeugdprofessional.${gemeente}).",
                "De termijn van 'Vraag beantwoorden' (vraag-beantwoorden) is nu 1 week (was 5 werkdagen).");
    }

    @Test
    void eenStartMetDeOudeMapMaaktNietOngedaanWatErnaInDienstKwam() throws IOException {
        start();
        Map<String, byte[]> anders = new TreeMap<>(Voorbeeld.bestanden());
        anders.put("berichten/extra.txt", "Onderwerp: extra\n\nTekst\n".getBytes(StandardCharsets.UTF_8));
        ClockUtil.setCurrentTime(new Date(tijd += 1000));
        indienststelling.zetInDienst(new Regiomap("voorbeeldstreek", anders), "eigenaar", Dienst.Herkomst.UPLOAD, null);

        start();
        assertThat(regios.laatste("voorbeeldstreek").berichten()).containsKey("extra");

        Voorbeeld.vervang(bestand("berichten/vraag-gesteld.txt"), "Er ligt", "Nu ligt");
        start();
        assertThat(regios.laatste("voorbeeldstreek").berichten()).doesNotContainKey("extra");
        assertThat(dienstboek.van("voorbeeldstreek").get(0).wijzigingen())
                .containsExactlyInAnyOrder("Bericht extra is weg.", "Bericht vraag-gesteld heeft een andere tekst.");
    }

    @Test
    void eenKnoopDieDeNieuweMapNogNietHeeftBrengtDeOudeNietTerug() throws IOException {
        Indienststelling andereKnoop = new Indienststelling(engine, new Dienstboek(jdbc, "andere knoop"));
        start();
        new Uitrol(new Regiomappen(processen), andereKnoop, new Weigeringen()).start();
        assertThat(deployments()).hasSize(1);

        Voorbeeld.vervang(processen.resolve("voorbeeldstreek/route.yaml"), "naam: Voorbeeldstreek", "naam: Nieuwe streek");
        start();
        assertThat(deployments()).hasSize(2);
        Voorbeeld.vervang(processen.resolve("voorbeeldstreek/route.yaml"), "naam: Nieuwe streek", "naam: Voorbeeldstreek");
        new Uitrol(new Regiomappen(processen), andereKnoop, new Weigeringen()).start();
        assertThat(deployments()).as("de andere knoop, met nog de oude map").hasSize(2);

        start();
        assertThat(deployments()).as("wie de oude map zelf terugzet, meent het").hasSize(3);
    }

    @Test
    void wieTegelijkInDienstStellenKomenNaElkaar() throws Exception {
        int mensen = 6;
        CountDownLatch af = new CountDownLatch(1);
        ExecutorService tegelijk = Executors.newFixedThreadPool(mensen);
        List<Future<Integer>> versies = new ArrayList<>();
        for (int i = 0; i < mensen; i++) {
            Map<String, byte[]> eigen = new TreeMap<>(Voorbeeld.bestanden());
            eigen.put("berichten/van-" + i + ".txt", "Onderwerp: extra\n\nTekst\n".getBytes(StandardCharsets.UTF_8));
            versies.add(tegelijk.submit(() -> {
                af.await();
                return indienststelling.zetInDienst(new Regiomap("voorbeeldstreek", eigen), "eigenaar", Dienst.Herkomst.UPLOAD, null)
                        .orElseThrow().versie();
            }));
        }
        af.countDown();
        List<Integer> gekregen = new ArrayList<>();
        for (Future<Integer> versie : versies) {
            gekregen.add(versie.get());
        }
        tegelijk.shutdown();

        assertThat(gekregen).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(definities()).extracting(ProcessDefinition::getVersion).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(dienstboek.van("voorbeeldstreek").stream().filter(dienst -> dienst.versie() > 1)).as("veranderd sinds wie voorging")
                .allSatisfy(dienst -> assertThat(dienst.wijzigingen()).containsExactlyInAnyOrder(
                        "Bericht van-" + gekregen.indexOf(dienst.versie()) + " is nieuw.",
                        "Bericht van-" + gekregen.indexOf(dienst.versie() - 1) + " is weg."));
    }

    @Test
    void mappenEnBestandenMogenVerwijzingenZijn() throws IOException {
        Path elders = Files.createDirectory(processen.resolve(".elders"));
        Path echt = Files.move(processen.resolve("voorbeeldstreek"), elders.resolve("echt"));
        Files.move(echt.resolve("contacten.csv"), elders.resolve("contacten.csv"));
        Files.createSymbolicLink(echt.resolve("contacten.csv"), elders.resolve("contacten.csv"));
        Files.createSymbolicLink(processen.resolve("voorbeeldstreek"), echt);
        Path verwijzing = Files.createSymbolicLink(elders.resolve("processen"), processen);

        new Uitrol(new Regiomappen(verwijzing), indienststelling, weigeringen).start();

        assertThat(regios.laatste("voorbeeldstreek").contacten().zoek("vraagbaak", "kerkdam")).hasSize(1);
    }

    @Test
    void eenMapZonderRegioWordtGenoemd(CapturedOutput uitvoer) throws IOException {
        new Uitrol(new Regiomappen(Files.createDirectory(processen.resolve("leeg"))), indienststelling, weigeringen).start();

        assertThat(uitvoer.getAll()).contains("leeg staat geen regio: een map met een route.yaml.");
    }

    @Test
    void eenToegevoegdOfWeggehaaldBestandGeeftEenNieuweVersie() throws IOException {
        start();
        Files.writeString(bestand("berichten/extra.txt"), "Onderwerp: extra\n\nTekst\n");
        start();
        Files.delete(bestand("berichten/extra.txt"));
        start();

        assertThat(definities()).hasSize(3);
        assertThat(vanVersie(2).berichten()).containsKey("extra");
        assertThat(vanVersie(3).berichten()).doesNotContainKey("extra");
    }

    @Test
    void eenMapMetEenFoutWordtGeweigerdEnDeEerdereVersieBlijftInDienst(CapturedOutput uitvoer) throws IOException {
        start();
        Voorbeeld.vervang(bestand("vraag.bpmn"), "camunda:formRef=\"vraag-beantwoorden\"", "");
        Voorbeeld.vervang(bestand("berichten/vraag-gesteld.txt"), "Onderwerp", "Betreft");
        start();

        assertThat(definities()).extracting(ProcessDefinition::getVersion).containsExactly(1);
        assertThat(regios.laatste("voorbeeldstreek").berichten()).containsKey("vraag-gesteld");
        assertThat(uitvoer.getAll())
                .contains("De map 'voorbeeldstreek' is geweigerd; een eerdere versie blijft in dienst.")
                .contains("- voorbeeldstreek/vraag.bpmn, 'Vraag beantwoorden' (vraag-beantwoorden): "
                        + "de taak heeft geen formulier. Kies bij Forms een Camunda Form")
                .contains("- voorbeeldstreek/berichten/vraag-gesteld.txt: ");
        assertThat(weigeringen.alle()).singleElement().satisfies(weigering -> {
            assertThat(weigering.map()).isEqualTo("voorbeeldstreek");
            assertThat(weigering.bevindingen()).extracting(Bevinding::bestand).contains("vraag.bpmn", "berichten/vraag-gesteld.txt");
        });
    }

    @Test
    void watAandachtVraagtStaatInHetLogboekMaarHoudtDeMapNietTegen(CapturedOutput uitvoer) throws IOException {
        Voorbeeld.vervang(bestand("contacten.csv"), "vraagbaak@voorbeeld.invalid", "INVULLEN");
        start();

        assertThat(definities()).hasSize(1);
        assertThat(uitvoer.getAll()).contains("Let op: voorbeeldstreek/contacten.csv, 'Vraagbaak' (vraagbaak): "
                + "het adres moet nog worden ingevuld.");
    }

    @Test
    void eenKapotteMapHoudtEenGoedeMapNietTegen() throws IOException {
        Path kapot = processen.resolve("al-eerst");
        Voorbeeld.leg(kapot);
        Files.writeString(kapot.resolve("vraag.bpmn"), "<bpmn:definitions");
        Files.createDirectories(processen.resolve("geen-regio"));
        Files.writeString(processen.resolve("geen-regio/los.bpmn"), "<x/>");

        start();

        assertThat(deployments()).extracting(Deployment::getName).containsExactly("voorbeeldstreek");
    }

    @Test
    void wieEenMapKopieertKrijgtTeHorenDatHetIdAlBestaat(CapturedOutput uitvoer) throws IOException {
        start();
        Voorbeeld.leg(processen.resolve("kopie"));
        start();

        assertThat(deployments()).extracting(Deployment::getName).containsExactly("voorbeeldstreek");
        assertThat(uitvoer.getAll()).contains("is al van een proces in de map 'voorbeeldstreek'");
    }

    @Test
    void eenMapDieEenAndereNaamKreegNeemtHaarProcessenMee() throws IOException {
        start();
        Files.move(processen.resolve("voorbeeldstreek"), processen.resolve("nieuwe-naam"));
        start();

        assertThat(regios.metRoute(ROUTE)).map(Regio::naam).contains("nieuwe-naam");
    }

    @Test
    void deRegiosZijnErOokVoorWieInDeEngineNietsMagZien() {
        start();
        ProcessDefinition definitie = definities().get(0);
        engine.getIdentityService().setAuthenticatedUserId("niemand");

        assertThat(definities()).isEmpty();
        assertThat(regios.vanProces(definitie.getId()).naam()).isEqualTo("voorbeeldstreek");
        assertThat(regios.metRoute(ROUTE)).isPresent();
        assertThat(regios.alle()).hasSize(1);
        assertThat(regios.laatste("voorbeeldstreek").deploymentId()).isEqualTo(definitie.getDeploymentId());
    }

    @Test
    void watErNietIsWordtNietGevonden() {
        start();
        engine.getRepositoryService().createDeployment().name("elders")
                .addModelInstance("los.bpmn", org.camunda.bpm.model.bpmn.Bpmn.createExecutableProcess("los")
                        .camundaHistoryTimeToLive(1).startEvent().endEvent().done()).deploy();

        assertThat(regios.metRoute("bestaat-niet")).isEmpty();
        assertThat(regios.metRoute("los")).isEmpty();
        assertThat(regios.alle()).hasSize(1);
        assertThatThrownBy(() -> regios.laatste("elders")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> regios.vanProces("los:1:x")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void zonderMapGeldtWatInHetProgrammaZit() throws IOException {
        List<Regiomap> vanSchijf = new Regiomappen(Path.of("processes")).alle();
        List<Regiomap> uitDeJar = new Regiomappen(processen.resolve("bestaat-niet")).alle();

        assertThat(uitDeJar).isNotEmpty().extracting(Regiomap::naam)
                .containsExactlyElementsOf(vanSchijf.stream().map(Regiomap::naam).toList());
        assertThat(uitDeJar.get(0).bestanden().keySet()).isEqualTo(vanSchijf.get(0).bestanden().keySet());
    }

    private void start() {
        ClockUtil.setCurrentTime(new Date(tijd += 1000));
        new Uitrol(new Regiomappen(processen), indienststelling, weigeringen).start();
    }

    private Path bestand(String naam) {
        return processen.resolve("voorbeeldstreek").resolve(naam);
    }

    private Regio vanVersie(int versie) {
        return regios.vanProces(definities().get(versie - 1).getId());
    }

    private List<Deployment> deployments() {
        return engine.getRepositoryService().createDeploymentQuery().list();
    }

    private List<ProcessDefinition> definities() {
        return engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(ROUTE)
                .orderByProcessDefinitionVersion().asc().list();
    }
}
