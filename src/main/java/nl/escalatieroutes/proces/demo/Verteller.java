package nl.escalatieroutes.proces.demo;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.proces.Casusacties;
import nl.escalatieroutes.proces.Escalatiestart;
import nl.escalatieroutes.toegang.Groepen;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a made-up case: the demo people do in it what they would do themselves, by the same doors. */
@Component
@Profile("demo")
class Verteller {

    private static final Pattern DAG = Pattern.compile("\\$\\{vandaag([+-][0-9]+)?}");

    private final RuntimeService runtime;
    private final TaskService taken;
    private final IdentityService identiteiten;
    private final Groepen groepen;
    private final Casussen casussen;
    private final Casusacties acties;
    private final Escalatiestart escalatiestart;
    private final Tijdreis tijdreis;

    Verteller(
            RuntimeService runtime,
            TaskService taken,
            IdentityService identiteiten,
            Groepen groepen,
            Casussen casussen,
            Casusacties acties,
            Escalatiestart escalatiestart,
            Tijdreis tijdreis) {
        this.runtime = runtime;
        this.taken = taken;
        this.identiteiten = identiteiten;
        this.groepen = groepen;
        this.casussen = casussen;
        this.acties = acties;
        this.escalatiestart = escalatiestart;
        this.tijdreis = tijdreis;
    }

    /**
     * @param plek what {@code ${gemeente}} and {@code ${aanbieder}} stand for
     * @param langer days that the case has been quiet for longer than its story says
     */
    void vertel(Verhaal verhaal, String casusnummer, Map<String, String> plek, int langer) {
        Date nu = new Date();
        int dagen = verhaal.stil() + langer + verhaal.daden().stream().mapToInt(Verhaal.Daad::dagen).sum();
        LocalDate dag = LocalDate.now().minusDays(dagen);
        try {
            tijdreis.naar(dag, nu, casusnummer);
            als(verhaal.starter(), plek, () -> {
                Map<String, Object> antwoorden = vulIn(verhaal.start(), plek);
                antwoorden.put("casusnummer", casusnummer);
                antwoorden.put("gemeente", plek.get("gemeente"));
                runtime.startProcessInstanceByKey(verhaal.route(), antwoorden);
            });
            for (Verhaal.Daad daad : verhaal.daden()) {
                dag = dag.plusDays(daad.dagen());
                tijdreis.naar(dag, nu, casusnummer);
                als(daad.wie(), plek, () -> doe(daad, casusnummer, vulIn(daad.met(), plek)));
            }
            tijdreis.naar(nu, casusnummer);
        } finally {
            tijdreis.terugNaarNu();
        }
    }

    private void doe(Verhaal.Daad daad, String casusnummer, Map<String, Object> met) {
        if (daad.route() == null) {
            Task taak = taken.createTaskQuery()
                    .processInstanceBusinessKey(casusnummer).taskDefinitionKey(daad.doet()).singleResult();
            taken.complete(taak.getId(), met);
            return;
        }
        Casus casus = casussen.metNummer(daad.route(), casusnummer).get(0);
        switch (daad.doet()) {
            case "escalatie-starten" -> escalatiestart.start(casus, met);
            case "intrekken" -> acties.trekIn(casus, (String) met.get("reden"));
            case "termijn-aanpassen" -> acties.pasTermijnAan(casus, (String) met.get("taak"),
                    LocalDate.parse((String) met.get("nieuweDatum")), (String) met.get("akkoordVan"), (String) met.get("reden"));
            default -> throw new IllegalArgumentException("Onbekend in een demoverhaal: " + daad.doet());
        }
    }

    private void als(String wie, Map<String, String> plek, Runnable werk) {
        String persoon = (String) vulIn(wie, plek);
        identiteiten.setAuthentication(persoon, groepen.van(persoon));
        try {
            werk.run();
        } finally {
            identiteiten.clearAuthentication();
        }
    }

    private Map<String, Object> vulIn(Map<String, Object> antwoorden, Map<String, String> plek) {
        Map<String, Object> ingevuld = new HashMap<>();
        antwoorden.forEach((naam, waarde) -> ingevuld.put(naam, vulIn(waarde, plek)));
        return ingevuld;
    }

    private Object vulIn(Object waarde, Map<String, String> plek) {
        if (!(waarde instanceof String tekst)) {
            return waarde;
        }
        Matcher dag = DAG.matcher(tekst);
        if (dag.matches()) {
            int dagen = dag.group(1) == null ? 0 : Integer.parseInt(dag.group(1));
            return tijdreis.vandaag().plusDays(dagen).toString();
        }
        return tekst.replace("${gemeente}", plek.get("gemeente")).replace("${aanbieder}", plek.get("aanbieder"));
    }
}
