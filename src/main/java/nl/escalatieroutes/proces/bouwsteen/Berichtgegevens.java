package nl.escalatieroutes.proces.bouwsteen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.Groepsnamen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.route.Regio;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** What every message template may use. Never what parties wrote: the dispute stays behind the link. */
@Component
class Berichtgegevens {

    /** @param basisadres where people reach the program, for the links in messages */
    @ConfigurationProperties("escalatie.web")
    record Webinstellingen(@DefaultValue("http://localhost:8080") String basisadres) {}

    private final HuidigeCasus huidigeCasus;
    private final Webinstellingen web;

    Berichtgegevens(HuidigeCasus huidigeCasus, Webinstellingen web) {
        this.huidigeCasus = huidigeCasus;
        this.web = web;
    }

    Map<String, Object> standaard(DelegateExecution execution, Casus casus) {
        Regio regio = huidigeCasus.regio(execution);
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("casusnummer", casus.casusnummer());
        gegevens.put("regio", regio.instellingen().naam());
        gegevens.put("route", huidigeCasus.routenaam(execution));
        gegevens.put("gemeente", HuidigeCasus.naamVan(regio.instellingen().gemeenten(), casus.gemeente()));
        gegevens.put("aanbieder", HuidigeCasus.naamVan(regio.instellingen().aanbieders(), casus.aanbieder()));
        gegevens.put("vandaag", Klok.toon(Klok.vandaag()));
        gegevens.put("link", web.basisadres() + "/casussen/" + casus.route() + "/" + casus.casusnummer());
        gegevens.put("stap", "");
        gegevens.put("einddatum", "");
        gegevens.put("uitkomst", uitkomst(execution));
        String afgesprokenOp = Casusbegrippen.tekst(execution, "afgesprokenOp");
        gegevens.put("afgesprokenOp", afgesprokenOp == null ? "" : Klok.toon(LocalDate.parse(afgesprokenOp)));
        gegevens.put("afgesprokenDoor", partijen(execution, regio));
        return gegevens;
    }

    /** The name of the end event that was reached; empty while the case runs. */
    private static String uitkomst(DelegateExecution execution) {
        String uitkomst = Casusbegrippen.tekst(execution, Casusbegrippen.UITKOMST);
        if (uitkomst == null) {
            return "";
        }
        ModelElementInstance einde = execution.getBpmnModelInstance().getModelElementById(uitkomst);
        return einde instanceof FlowElement element && element.getName() != null ? element.getName() : uitkomst;
    }

    private static String partijen(DelegateExecution execution, Regio regio) {
        String partijen = Casusbegrippen.tekst(execution, "partijen");
        return partijen == null ? "" : Arrays.stream(partijen.split(","))
                .map(groep -> Groepsnamen.naam(groep.strip(), regio.instellingen()))
                .collect(Collectors.joining(" en "));
    }
}
