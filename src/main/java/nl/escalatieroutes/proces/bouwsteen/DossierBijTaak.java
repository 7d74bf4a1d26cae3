package nl.escalatieroutes.proces.bouwsteen;

import java.io.ByteArrayInputStream;
import nl.escalatieroutes.dossier.Dossiers;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.HuidigeCasus;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Building block {@code ${dossierBijTaak}}: hangs the dossier that was handed over last on the task of who receives it. */
@Component("dossierBijTaak")
class DossierBijTaak implements TaskListener {

    private final Dossiers dossiers;
    private final HuidigeCasus huidigeCasus;

    DossierBijTaak(Dossiers dossiers, HuidigeCasus huidigeCasus) {
        this.dossiers = dossiers;
        this.huidigeCasus = huidigeCasus;
    }

    @Override
    public void notify(DelegateTask taak) {
        String dossierId = Casusbegrippen.tekst(taak, Casusbegrippen.DOSSIER_ID);
        if (dossierId == null) {
            // The step was reached by moving up, past the hand-over.
            return;
        }
        String casusId = huidigeCasus.id(taak.getExecution());
        dossiers.pdf(casusId, dossierId).ifPresent(pdf -> taak.getProcessEngineServices().getTaskService().createAttachment(
                "application/pdf",
                taak.getId(),
                taak.getProcessInstanceId(),
                "dossier-" + Casusbegrippen.tekst(taak, Casusbegrippen.CASUSNUMMER) + ".pdf",
                "Dossier van de casus",
                new ByteArrayInputStream(pdf)));
    }
}
