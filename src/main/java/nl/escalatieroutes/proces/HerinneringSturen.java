package nl.escalatieroutes.proces;

import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Gebeurtenis;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Building block {@code ${herinnering}}: reminds the candidates of the task that the timer hangs on. */
@Component("herinnering")
class HerinneringSturen implements JavaDelegate {

    private final OpenTaken openTaken;
    private final Berichtgever berichtgever;
    private final HuidigeCasus huidigeCasus;

    HerinneringSturen(OpenTaken openTaken, Berichtgever berichtgever, HuidigeCasus huidigeCasus) {
        this.openTaken = openTaken;
        this.berichtgever = berichtgever;
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void execute(DelegateExecution execution) {
        for (Task taak : openTaken.waaraan(execution)) {
            List<String> kandidaten = openTaken.kandidaten(taak);
            String einde = taak.getDueDate() == null ? "" : Klok.toon(Klok.dag(taak.getDueDate()));
            huidigeCasus.noteer(execution, Gebeurtenis.Soort.HERINNERING, taak.getTaskDefinitionKey(),
                    "Herinnering verstuurd voor '" + taak.getName() + "'.");
            berichtgever.stuur(execution, "herinnering", kandidaten, taak.getTaskDefinitionKey(),
                    Map.of("stap", taak.getName(), "einddatum", einde));
        }
    }
}
