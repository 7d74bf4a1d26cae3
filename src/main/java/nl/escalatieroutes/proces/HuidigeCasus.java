package nl.escalatieroutes.proces;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.toegang.Aangemelde;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which case an execution belongs to, and the region that its diagram came with. */
@Component
public class HuidigeCasus {

    private static final Set<Gebeurtenis.Soort> VANZELF = Set.of(
            Gebeurtenis.Soort.STAP, Gebeurtenis.Soort.BERICHT, Gebeurtenis.Soort.OVERDRACHT, Gebeurtenis.Soort.INCIDENT,
            Gebeurtenis.Soort.HERINNERING, Gebeurtenis.Soort.TERMIJN_GESTELD, Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN);

    private final Regios regios;
    private final Casussen casussen;
    private final Gebeurtenissen gebeurtenissen;
    private final Aangemelde aangemelde;

    HuidigeCasus(@Lazy Regios regios, Casussen casussen, Gebeurtenissen gebeurtenissen, @Lazy Aangemelde aangemelde) {
        this.regios = regios;
        this.casussen = casussen;
        this.gebeurtenissen = gebeurtenissen;
        this.aangemelde = aangemelde;
    }

    /** The id of the case: of the instance itself, or of the case that it runs beside. */
    public String id(DelegateExecution execution) {
        String hoofdcasus = Casusbegrippen.tekst(execution, Casusbegrippen.CASUS_ID);
        return hoofdcasus == null ? execution.getProcessInstanceId() : hoofdcasus;
    }

    public boolean isRoute(DelegateExecution execution) {
        return Casusbegrippen.tekst(execution, Casusbegrippen.CASUS_ID) == null;
    }

    /** The case as the register has it. */
    public Casus casus(DelegateExecution execution) {
        return casussen.metId(id(execution)).orElseThrow(
                () -> new IllegalStateException("De casus van proces " + execution.getProcessInstanceId() + " staat niet in het register."));
    }

    /** The region's files as they were deployed together with this version of the diagram. */
    public Regio regio(DelegateExecution execution) {
        return regios.vanProces(execution.getProcessDefinitionId());
    }

    /** The region's files that are in service now, for what must be up to date: contacts. */
    public Regio regioNu(DelegateExecution execution) {
        return regios.laatste(regio(execution).naam());
    }

    public String routenaam(DelegateExecution execution) {
        return ((ProcessDefinition) ((ExecutionEntity) execution).getProcessDefinition()).getName();
    }

    /** Who acts now: a user id, or {@code systeem}. */
    public String wie() {
        String gebruiker = aangemelde.gebruiker();
        return gebruiker == null ? Gebeurtenis.SYSTEEM : gebruiker;
    }

    List<String> eigenGroepen() {
        return aangemelde.groepen();
    }

    public void noteer(DelegateExecution execution, Gebeurtenis.Soort soort, String stap, String wat) {
        noteer(execution, soort, stap, null, wat, null);
    }

    public void noteer(DelegateExecution execution, Gebeurtenis.Soort soort, String stap, String namens, String wat, String termijn) {
        OffsetDateTime nu = Klok.nu();
        gebeurtenissen.noteer(
                new Gebeurtenis(id(execution), nu, soort, stap, doorWie(soort), namens, wat, termijn, List.of()));
    }

    /** What follows by itself from what somebody did is not that person's act. */
    private String doorWie(Gebeurtenis.Soort soort) {
        return VANZELF.contains(soort) ? Gebeurtenis.SYSTEEM : wie();
    }

    /** The lead time of a step as it was reckoned last, as the timeline keeps it; null where it has none. */
    public String termijn(DelegateExecution execution, String stap) {
        return gebeurtenissen.laatsteTermijn(id(execution), stap, Gebeurtenis.Soort.STAP,
                        Gebeurtenis.Soort.TERMIJN_GESTELD, Gebeurtenis.Soort.TERMIJN_GEWIJZIGD, Gebeurtenis.Soort.VERHUISD)
                .orElse(null);
    }

    /** The readable name of a place in the region, or the slug where it has none. */
    public static String naamVan(Map<String, String> namen, String slug) {
        return slug == null ? "" : namen.getOrDefault(slug, slug);
    }
}
