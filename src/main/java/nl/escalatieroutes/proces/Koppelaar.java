package nl.escalatieroutes.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.casus.Koppeling;
import nl.escalatieroutes.casus.Koppelingen;
import nl.escalatieroutes.proces.klok.Klok;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A case that waits for another one under the same number: the link, and what comes back when the other has ended. */
@Component
public class Koppelaar {

    /** The message that wakes the waiting case. */
    static final String AFGEROND = "gekoppelde-casus-afgerond";
    static final String UITKOMST = "gekoppeldeUitkomst";
    static final String UITKOMST_NAAM = "gekoppeldeUitkomstNaam";

    private final HuidigeCasus huidigeCasus;
    private final Casussen casussen;
    private final Koppelingen koppelingen;
    private final Gebeurtenissen gebeurtenissen;
    private final RuntimeService runtime;
    private final AlsEngine alsEngine;

    Koppelaar(
            HuidigeCasus huidigeCasus,
            Casussen casussen,
            Koppelingen koppelingen,
            Gebeurtenissen gebeurtenissen,
            @Lazy RuntimeService runtime,
            AlsEngine alsEngine) {
        this.huidigeCasus = huidigeCasus;
        this.casussen = casussen;
        this.koppelingen = koppelingen;
        this.gebeurtenissen = gebeurtenissen;
        this.runtime = runtime;
        this.alsEngine = alsEngine;
    }

    /** @param terug names of the variables that the main case gets back at the end */
    public void koppel(Casus hoofd, String hoofdroute, String casusId, String route, List<String> terug) {
        koppelingen.koppel(new Koppeling(casusId, hoofd.id(), terug), Klok.nu());
        noteer(hoofd.id(), "Gekoppelde casus gestart op de route '" + route + "'. Deze casus wacht op de uitkomst.");
        noteer(casusId, "Gekoppeld aan de casus op de route '" + hoofdroute + "', die op de uitkomst wacht.");
    }

    /** The cases that run because of a case that ended. */
    List<Casus> lopendBij(String hoofdId) {
        return koppelingen.van(hoofdId).stream()
                .flatMap(koppeling -> casussen.metId(koppeling.casusId()).stream())
                .filter(Casus::loopt)
                .toList();
    }

    /** When a case has ended: the case that waits for it goes on. */
    void afgerond(DelegateExecution execution, String uitkomst, String uitkomstNaam) {
        Optional<Koppeling> koppeling = koppelingen.naarHoofd(execution.getProcessInstanceId());
        Optional<Casus> hoofd = koppeling.flatMap(k -> casussen.metId(k.hoofdId())).filter(Casus::loopt);
        if (hoofd.isEmpty()) {
            return;
        }
        noteer(hoofd.get().id(), "Gekoppelde casus afgerond. Uitkomst: " + uitkomstNaam + ".");
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put(UITKOMST, uitkomst);
        gegevens.put(UITKOMST_NAAM, uitkomstNaam);
        koppeling.get().terug().forEach(naam ->
                gegevens.put("gekoppelde" + Character.toUpperCase(naam.charAt(0)) + naam.substring(1), execution.getVariable(naam)));
        alsEngine.doe(() -> {
            runtime.createMessageCorrelation(AFGEROND)
                    .processInstanceId(hoofd.get().id())
                    .setVariables(gegevens)
                    .correlateAll();
            return null;
        });
    }

    private void noteer(String casusId, String wat) {
        gebeurtenissen.noteer(new Gebeurtenis(casusId, Klok.nu(), Gebeurtenis.Soort.GEKOPPELD, null, huidigeCasus.wie(), null,
                wat, null, List.of()));
    }
}
