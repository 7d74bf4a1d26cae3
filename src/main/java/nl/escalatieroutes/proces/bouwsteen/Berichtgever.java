package nl.escalatieroutes.proces.bouwsteen;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.bericht.NieuwBericht;
import nl.escalatieroutes.bericht.Outbox;
import nl.escalatieroutes.bericht.Sjabloon;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.ZonderDeel;
import nl.escalatieroutes.proces.Groepsnamen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.route.Regio;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts the messages of a case in the outbox, one for each group, in the engine's transaction. */
@Component
public class Berichtgever {

    /** The process that delivers one message, with the engine's retries. */
    public static final String VERZENDPROCES = "bericht-verzenden";

    private final HuidigeCasus huidigeCasus;
    private final Ontvangers ontvangers;
    private final Berichtgegevens berichtgegevens;
    private final Outbox outbox;

    Berichtgever(HuidigeCasus huidigeCasus, Ontvangers ontvangers, Berichtgegevens berichtgegevens, Outbox outbox) {
        this.huidigeCasus = huidigeCasus;
        this.ontvangers = ontvangers;
        this.berichtgegevens = berichtgegevens;
        this.outbox = outbox;
    }

    /**
     * @param stap the task that it is about; null for the case as a whole
     * @param extra what the template may use beside the standard data
     */
    void stuur(DelegateExecution execution, String sjabloonnaam, Collection<String> groepen, String stap, Map<String, ?> extra) {
        ZonderDeel.weiger(groepen);
        Regio regio = huidigeCasus.regio(execution);
        Sjabloon sjabloon = Optional.ofNullable(regio.berichten().get(sjabloonnaam)).orElseThrow(
                () -> new ProcessEngineException("Regio " + regio.naam() + " heeft geen bericht '" + sjabloonnaam + "'."));
        Casus casus = huidigeCasus.casus(execution);
        Map<String, Object> gegevens = new HashMap<>(berichtgegevens.standaard(execution, casus));
        gegevens.putAll(extra);
        for (String groep : groepen) {
            List<String> adressen = ontvangers.adressen(execution, groep);
            String id = outbox.zetKlaar(
                    new NieuwBericht(casus.id(), casus.route(), casus.casusnummer(), stap, groep, adressen, Klok.nu()),
                    sjabloon,
                    gegevens);
            String naam = Groepsnamen.naam(groep, regio.instellingen());
            huidigeCasus.noteer(execution, Gebeurtenis.Soort.BERICHT, stap,
                    "Bericht '" + sjabloonnaam + "' aan " + naam + (adressen.isEmpty() ? " (geen adres bekend)" : ""));
            // Also where no address is known: then it becomes an incident, and somebody sees that nobody was told.
            if (outbox.verzendt()) {
                execution.getProcessEngineServices().getRuntimeService()
                        .startProcessInstanceByKey(VERZENDPROCES, casus.casusnummer(), Map.of("berichtId", id));
            }
        }
    }
}
