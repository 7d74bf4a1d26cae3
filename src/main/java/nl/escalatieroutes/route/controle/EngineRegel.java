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
import org.camunda.bpm.impl.juel.Builder;
import org.w3c.dom.Element;

/** The engine reads every diagram and decision file as it would at a deployment, without deploying it. */
final class EngineRegel implements Gelezen.Regel {

    /** Reads expressions as the engine does. */
    private static final Builder LEZER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

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
                meldGeheel(diagram, e, bevindingen);
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
        if (fout.getMessage().contains("has no outgoing") && diagram.bpmn("sequenceFlow").stream()
                .anyMatch(pijl -> pijl.getAttribute("sourceRef").equals(id))) {
            // the engine stopped reading at an earlier mistake, and has not seen the paths after it
            return;
        }
        bevindingen.meld(diagram.naam(), element, melding.wat(), melding.herstel());
    }

    /** The engine stops at the first expression that it can't read, and names neither the element nor those after it. */
    private static void meldGeheel(XmlBestand diagram, Throwable fout, Bevindingen bevindingen) {
        boolean elders = false;
        for (Element element : diagram.elementen()) {
            for (String tekst : XmlBestand.teksten(element)) {
                // what isn't closed, or uses what it may not, is told by the rule for expressions
                elders |= !Uitdrukking.fouten(tekst).isEmpty();
                if (isOnleesbaar(tekst)) {
                    elders = true;
                    bevindingen.meld(diagram, element, "'" + tekst.strip() + "' is niet te lezen.",
                            "Kijk of elk haakje en aanhalingsteken een tweede heeft, en of er geen teken of woord te veel staat. "
                                    + "Gelijk aan is ==; een tekst staat tussen enkele aanhalingstekens.");
                }
            }
        }
        if (!elders) {
            meldGeheel(diagram.naam(), fout, bevindingen);
        }
    }

    private static boolean isOnleesbaar(String tekst) {
        if (!Uitdrukking.bevatUitdrukking(tekst) || !Uitdrukking.fouten(tekst).isEmpty()) {
            return false;
        }
        try {
            LEZER.build(tekst.strip());
            return false;
        } catch (RuntimeException e) {
            return true;
        }
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
