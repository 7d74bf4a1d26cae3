package nl.escalatieroutes.speel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.proces.Casusacties;
import nl.escalatieroutes.proces.Escalatiestart;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.speel.Casusverhaal.Daad;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Plays a case again: the same people decide the same at the same moments, and the timers fire when they are due. A decision
 * for a step that is not open waits until it is, or stays unused.
 */
class Speler {

    private static final String SPELER = "speler";
    private static final int DAGEN_NA_AFLOOP = 60;

    private final ProcessEngine engine;
    private final IdentityService identiteiten;
    private final Casussen casussen;
    private final Casusacties acties;
    private final Escalatiestart escalatiestart;
    private final Regios regios;
    private final List<Beurt> wachtend = new ArrayList<>();
    private Casustijd tijd;
    private String casusnummer;

    Speler(ProcessEngine engine, Casussen casussen, Casusacties acties, Escalatiestart escalatiestart, Regios regios) {
        this.engine = engine;
        this.identiteiten = engine.getIdentityService();
        this.casussen = casussen;
        this.acties = acties;
        this.escalatiestart = escalatiestart;
        this.regios = regios;
    }

    private record Beurt(Casusverhaal verhaal, Daad daad) {}

    /**
     * @param verhalen a case and those that it started and waited for; the main case first
     * @return what could not be done, in Dutch
     */
    List<String> speel(List<Casusverhaal> verhalen) {
        wachtend.clear();
        Casusverhaal hoofd = verhalen.get(0);
        casusnummer = hoofd.casusnummer();
        tijd = new Casustijd(engine, casusnummer, datum(hoofd.gestart()));
        tijd.probeer(() -> als(hoofd.groep(), () -> engine.getRuntimeService().startProcessInstanceByKey(hoofd.route(), startvariabelen(hoofd))));
        verhalen.stream()
                .flatMap(verhaal -> verhaal.daden().stream().map(daad -> new Beurt(verhaal, daad)))
                .sorted(Comparator.comparing(beurt -> beurt.daad().moment()))
                .forEach(beurt -> {
                    tijd.vooruit(datum(beurt.daad().moment()), this::haalIn);
                    doe(beurt);
                    haalIn();
                });
        OffsetDateTime einde = verhalen.stream().map(Casusverhaal::geeindigd).max(Comparator.naturalOrder()).orElseThrow();
        tijd.vooruit(datum(einde), this::haalIn);
        haalIn();
        tijd.vooruit(datum(einde.plusDays(DAGEN_NA_AFLOOP)), this::haalIn);
        return tijd.gestuit();
    }

    private void doe(Beurt beurt) {
        Daad daad = beurt.daad();
        if (daad.soort() == Casusverhaal.Soort.TAAK) {
            if (!rondAf(beurt)) {
                wachtend.add(beurt);
            }
            return;
        }
        Optional<Casus> casus = open(beurt.verhaal().route());
        if (casus.isEmpty()) {
            return;
        }
        tijd.probeer(() -> als(daad.groep(), () -> {
            switch (daad.soort()) {
                case TERMIJN_AANPASSEN -> acties.pasTermijnAan(casus.get(), daad.stap(),
                        LocalDate.parse((String) daad.antwoorden().get("nieuweDatum")), "de andere partij", "zoals toen");
                case OPSCHALEN -> acties.schaalOp(casus.get(), daad.stap(), "zoals toen");
                case INTREKKEN -> acties.trekIn(casus.get(), "zoals toen");
                case ESCALATIE_STARTEN -> startEscalatie(casus.get(), daad);
                default -> throw new IllegalStateException(daad.soort().name());
            }
        }));
    }

    /** Where the diagram itself started the linked case, there is nothing left to do. */
    private void startEscalatie(Casus casus, Daad daad) {
        boolean looptAl = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(casusnummer).list().stream()
                .anyMatch(instantie -> !instantie.getId().equals(casus.id())
                        && casussen.metId(instantie.getId()).filter(Casus::loopt).isPresent());
        if (!looptAl) {
            Map<String, Object> antwoorden = new HashMap<>(daad.antwoorden());
            List.of("casusnummer", "gemeente", "aanbieder", "lopendeZorg").forEach(antwoorden::remove);
            escalatiestart.start(casus, antwoorden);
        }
    }

    /** Decisions that came too early, now that their step may be open. */
    private void haalIn() {
        boolean verder = true;
        while (verder) {
            verder = false;
            for (Beurt beurt : List.copyOf(wachtend)) {
                if (rondAf(beurt)) {
                    wachtend.remove(beurt);
                    verder = true;
                }
            }
        }
    }

    /** Returns false where the step is not open. */
    private boolean rondAf(Beurt beurt) {
        Task taak = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(casusnummer)
                .processDefinitionKey(beurt.verhaal().route()).taskDefinitionKey(beurt.daad().stap())
                .orderByTaskCreateTime().asc().list().stream().findFirst().orElse(null);
        if (taak == null) {
            return false;
        }
        List<String> kandidaten = engine.getTaskService().getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId).filter(groep -> groep != null).sorted().toList();
        String groep = kandidaten.contains(beurt.daad().groep()) || kandidaten.isEmpty() ? beurt.daad().groep() : kandidaten.get(0);
        List<String> gevraagd = gevraagd(taak);
        Map<String, Object> antwoorden = new HashMap<>(beurt.daad().antwoorden());
        antwoorden.keySet().retainAll(gevraagd);
        tijd.probeer(() -> als(groep, () -> engine.getTaskService().complete(taak.getId(), antwoorden)));
        return true;
    }

    private List<String> gevraagd(Task taak) {
        UserTask stap = engine.getRepositoryService().getBpmnModelInstance(taak.getProcessDefinitionId())
                .getModelElementById(taak.getTaskDefinitionKey());
        return regios.vanProces(taak.getProcessDefinitionId()).formulieren().get(stap.getCamundaFormRef())
                .velden().stream().map(Veld::sleutel).toList();
    }

    private Map<String, Object> startvariabelen(Casusverhaal verhaal) {
        Map<String, Object> variabelen = new HashMap<>(verhaal.start());
        variabelen.put(Geschiedenis.CASUSNUMMER, verhaal.casusnummer());
        return variabelen;
    }

    private Optional<Casus> open(String route) {
        return casussen.metNummer(route, casusnummer).stream().filter(Casus::loopt).findFirst();
    }

    private void als(String groep, Runnable werk) {
        if (groep != null) {
            identiteiten.setAuthentication(SPELER, Groepen.metRollen(List.of(groep)));
        }
        try {
            werk.run();
        } finally {
            identiteiten.clearAuthentication();
        }
    }

    private static Date datum(OffsetDateTime moment) {
        return Date.from(moment.toInstant());
    }
}
