package nl.escalatieroutes.proces;

import java.time.LocalDate;
import java.util.List;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.bouwsteen.TermijnVerzetten;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.proces.klok.Klokken;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * What the parties of a running case can do beside their tasks (contract, 'Common to every case'). In the diagrams these
 * are BPMN messages of the same names.
 */
@Component
public class Casusacties {

    static final String TERMIJN_AANPASSEN = "termijn-aanpassen";
    static final String OPSCHALEN = "opschalen";
    static final String INTREKKEN = "intrekken";
    /** The outcome of a case that was withdrawn. */
    static final String INGETROKKEN = "ingetrokken";

    private final RuntimeService runtime;
    private final OpenTaken openTaken;
    private final Partijen partijen;
    private final HuidigeCasus huidigeCasus;
    private final Gebeurtenissen gebeurtenissen;
    private final CasusEinde casusEinde;
    private final Koppelaar koppelaar;
    private final Verstreken verstreken;
    private final AlsEngine alsEngine;
    private final Casuswerk casuswerk;

    Casusacties(
            RuntimeService runtime,
            OpenTaken openTaken,
            Partijen partijen,
            HuidigeCasus huidigeCasus,
            Gebeurtenissen gebeurtenissen,
            CasusEinde casusEinde,
            Koppelaar koppelaar,
            Verstreken verstreken,
            AlsEngine alsEngine,
            Casuswerk casuswerk) {
        this.runtime = runtime;
        this.openTaken = openTaken;
        this.partijen = partijen;
        this.huidigeCasus = huidigeCasus;
        this.gebeurtenissen = gebeurtenissen;
        this.casusEinde = casusEinde;
        this.koppelaar = koppelaar;
        this.verstreken = verstreken;
        this.alsEngine = alsEngine;
        this.casuswerk = casuswerk;
    }

    /**
     * Whether the person who is signed in may act on the case now.
     *
     * @throws GeenPartij for who is no party
     * @throws NietMogelijk where the case has ended
     */
    public void eisActie(Casus casus) {
        partijen.eisPartij(casus);
        eisLopend(casus);
    }

    /**
     * Moves the lead time of an open task to a date agreed on, with its reminder and timers.
     *
     * @param taak task definition key
     * @param nieuweDatum today or later
     * @throws GeenPartij for who is no party
     * @throws NietMogelijk where the case has ended
     * @throws InvoerFout where there is no such open task, or the date lies in the past
     */
    public void pasTermijnAan(Casus casus, String taak, LocalDate nieuweDatum, String akkoordVan, String reden) {
        casuswerk.doe(casus, nu -> verzet(nu, taak, nieuweDatum, akkoordVan, reden));
    }

    private void verzet(Casus casus, String taak, LocalDate nieuweDatum, String akkoordVan, String reden) {
        String namens = partijen.eisPartij(casus);
        eisLopend(casus);
        if (nieuweDatum.isBefore(Klok.vandaag())) {
            throw new InvoerFout("nieuweDatum", "nieuweDatum: deze datum ligt in het verleden.");
        }
        boolean heleRoute = Klokken.ROUTE.equals(taak) && alsEngine.doe(() -> verstreken.heeftTermijnVanRoute(casus));
        Task open = alsEngine.doe(() -> heleRoute ? eersteTaak(casus) : openTaak(casus, taak));
        VariableMap gegevens = Variables.createVariables()
                .putValueTyped(TermijnVerzetten.TAAK, Variables.stringValue(taak, true))
                .putValueTyped(TermijnVerzetten.TAAK_NAAM, Variables.stringValue(heleRoute ? "de hele route" : open.getName(), true))
                .putValueTyped(TermijnVerzetten.NIEUWE_DATUM, Variables.stringValue(nieuweDatum.toString(), true))
                .putValueTyped(TermijnVerzetten.AKKOORD_VAN, Variables.stringValue(akkoordVan, true))
                .putValueTyped(TermijnVerzetten.REDEN, Variables.stringValue(reden, true))
                .putValueTyped(TermijnVerzetten.NAMENS, Variables.stringValue(namens, true));
        alsEngine.doe(() -> {
            runtime.createMessageCorrelation(TERMIJN_AANPASSEN)
                    .processInstanceId(open.getProcessInstanceId())
                    .setVariables(gegevens)
                    .correlate();
            return null;
        });
    }

    /**
     * Moves a case past a holder who does not act, to where the diagram says.
     *
     * @throws NietMogelijk before the lead time of the open task was recorded as passed, or where the task knows no moving up
     */
    public void schaalOp(Casus casus, String taak, String reden) {
        casuswerk.doe(casus, nu -> voorbij(nu, taak, reden));
    }

    private void voorbij(Casus casus, String taak, String reden) {
        String namens = partijen.eisPartij(casus);
        eisLopend(casus);
        alsEngine.doe(() -> {
            boolean heleRoute = Klokken.ROUTE.equals(taak) && verstreken.heeftTermijnVanRoute(casus);
            Task open = heleRoute ? eersteTaak(casus) : openTaak(casus, taak);
            if (!(heleRoute ? verstreken.vanRoute(casus) : verstreken.vanTaak(casus, open))) {
                throw new NietMogelijk("Opschalen kan nog niet: de termijn is niet voorbij.");
            }
            EventSubscription weg = runtime.createEventSubscriptionQuery()
                    .eventType("message")
                    .eventName(OPSCHALEN)
                    .processInstanceId(open.getProcessInstanceId())
                    .list().stream()
                    .filter(abonnement -> heleRoute || abonnement.getExecutionId().equals(open.getExecutionId()))
                    .findFirst()
                    .orElseThrow(() -> new NietMogelijk("Deze stap kan niet worden opgeschaald."));
            noteer(casus, Gebeurtenis.Soort.OPGESCHAALD, taak, namens, "Opgeschaald voorbij '" + open.getName() + "'. Reden: " + reden);
            runtime.messageEventReceived(OPSCHALEN, weg.getExecutionId());
            return null;
        });
    }

    /** Ends a case from any step, with what runs beside it and the case that it waits for. */
    public void trekIn(Casus casus, String reden) {
        casuswerk.doe(casus, nu -> beeindig(nu, reden));
    }

    private void beeindig(Casus casus, String reden) {
        String namens = partijen.eisPartij(casus);
        eisLopend(casus);
        alsEngine.doe(() -> {
            noteer(casus, Gebeurtenis.Soort.INGETROKKEN, null, namens, "Casus ingetrokken. Reden: " + reden);
            laatEindigen(casus);
            // Now that this case has ended, the one that it waited for does not wake it any more.
            koppelaar.lopendBij(casus.id()).forEach(gekoppeld -> {
                noteer(gekoppeld, Gebeurtenis.Soort.INGETROKKEN, null, namens,
                        "Ingetrokken met de casus die hierop wachtte. Reden: " + reden);
                laatEindigen(gekoppeld);
            });
            return null;
        });
    }

    private void laatEindigen(Casus casus) {
        casusEinde.beeindigErnaast(casus, INTREKKEN);
        runtime.createMessageCorrelation(INTREKKEN).processInstanceId(casus.id()).correlate();
    }

    private Task openTaak(Casus casus, String taak) {
        return openTaken.vanCasus(casus).stream()
                .filter(open -> open.getTaskDefinitionKey().equals(taak))
                .findFirst()
                .orElseThrow(() -> new InvoerFout("taak", "taak: deze casus heeft geen open taak '" + taak + "'."));
    }

    private Task eersteTaak(Casus casus) {
        return openTaken.vanCasus(casus).stream().findFirst().orElseThrow(
                () -> new NietMogelijk("Deze casus heeft nu geen open taak."));
    }

    private static void eisLopend(Casus casus) {
        if (!casus.loopt()) {
            throw new NietMogelijk("Deze casus is al afgesloten.");
        }
    }

    private void noteer(Casus casus, Gebeurtenis.Soort soort, String stap, String namens, String wat) {
        gebeurtenissen.noteer(new Gebeurtenis(casus.id(), Klok.nu(), soort, stap, huidigeCasus.wie(), namens, wat, null, List.of()));
    }
}
