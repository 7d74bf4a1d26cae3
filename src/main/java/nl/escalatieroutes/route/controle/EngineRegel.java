package nl.escalatieroutes.route.controle;

import java.io.ByteArrayInputStream;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.XmlBestand;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/** The engine reads every diagram and decision file as it would at a deployment, without deploying it. */
final class EngineRegel implements Gelezen.Regel {

    private final ProcessEngineConfigurationImpl engine;

    EngineRegel(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        for (XmlBestand diagram : gelezen.diagrammen()) {
            leesDiagram(diagram, gelezen.map().bestanden().get(diagram.naam()), bevindingen);
        }
        for (XmlBestand besluit : gelezen.besluiten()) {
            leesBesluit(besluit.naam(), gelezen.map().bestanden().get(besluit.naam()), bevindingen);
        }
    }

    private void leesDiagram(XmlBestand diagram, byte[] inhoud, Bevindingen bevindingen) {
        // Caught inside the command: an exception that leaves it is logged by the engine as a failure of its own.
        engine.getCommandExecutorTxRequired().execute(context -> {
            try {
                DeploymentEntity proef = new DeploymentEntity();
                proef.setNew(true);
                parser().createParse()
                        .sourceInputStream(new ByteArrayInputStream(inhoud))
                        .deployment(proef)
                        .name(diagram.naam())
                        .execute();
            } catch (ParseException e) {
                e.getResorceReports().forEach(verslag -> verslag.getErrors()
                        .forEach(fout -> meld(diagram, fout, bevindingen)));
            } catch (RuntimeException e) {
                meldGeheel(diagram.naam(), e, bevindingen);
            }
            return null;
        });
    }

    private void leesBesluit(String bestand, byte[] inhoud, Bevindingen bevindingen) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            try {
                engine.getDmnEngineConfiguration().getTransformer().createTransform()
                        .modelInstance(new ByteArrayInputStream(inhoud))
                        .transformDecisionRequirementsGraph();
            } catch (RuntimeException e) {
                meldGeheel(bestand, e, bevindingen);
            }
            return null;
        });
    }

    private BpmnParser parser() {
        return engine.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                .findFirst()
                .orElseThrow(() -> new ProcessEngineException("the engine has no BPMN deployer"));
    }

    private void meld(XmlBestand diagram, Problem fout, Bevindingen bevindingen) {
        String id = fout.getMainElementId();
        String element = diagram.elementen().stream()
                .filter(kandidaat -> id != null && kandidaat.getAttribute("id").equals(id))
                .map(XmlBestand::label)
                .findFirst()
                .orElse("regel " + fout.getLine());
        Enginemelding melding = Enginemelding.van(fout.getMessage());
        bevindingen.meld(diagram.naam(), element, melding.wat(), melding.herstel());
    }

    private static void meldGeheel(String bestand, Throwable fout, Bevindingen bevindingen) {
        Throwable diepste = fout;
        while (diepste.getCause() != null && diepste.getCause() != diepste) {
            diepste = diepste.getCause();
        }
        Enginemelding melding = Enginemelding.van(diepste.getMessage());
        bevindingen.meld(bestand, melding.wat(), melding.herstel());
    }
}
