package nl.escalatieroutes.proces.bouwsteen;

import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Deelname;
import nl.escalatieroutes.casus.Deelnames;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Naamwissels;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.Groepsnamen;
import nl.escalatieroutes.proces.HuidigeCasus;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.route.RegioInstellingen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${partijWisselen}}: {@code naar} takes the place of {@code van}, which keeps what happened up to
 * now and sees nothing later. The register of cases follows the variable {@code aanbieder}.
 */
@Component("partijWisselen")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PartijWisselen implements JavaDelegate {

    private final HuidigeCasus huidigeCasus;
    private final Deelnames deelnames;
    private final Casussen casussen;
    private final Naamwissels naamwissels;
    private Expression van;
    private Expression naar;

    PartijWisselen(HuidigeCasus huidigeCasus, Deelnames deelnames, Casussen casussen, Naamwissels naamwissels) {
        this.huidigeCasus = huidigeCasus;
        this.deelnames = deelnames;
        this.casussen = casussen;
        this.naamwissels = naamwissels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String oud = naamwissels.nu(Velden.tekst(van, execution));
        String nieuw = naamwissels.nu(Velden.tekst(naar, execution));
        String casusId = huidigeCasus.id(execution);
        RegioInstellingen instellingen = huidigeCasus.regio(execution).instellingen();
        if (!oud.equals(nieuw)) {
            String aanbieder = Casusbegrippen.tekst(execution, Casusbegrippen.AANBIEDER);
            casussen.aanbieder(casusId, aanbieder);
            execution.setVariable(Casusbegrippen.AANBIEDER_NAAM, HuidigeCasus.naamVan(instellingen.aanbieders(), aanbieder));
            String wat = oud.isEmpty()
                    ? "Nieuwe partij: " + Groepsnamen.naam(nieuw, instellingen) + "."
                    : Groepsnamen.naam(nieuw, instellingen) + " komt in de plaats van " + Groepsnamen.naam(oud, instellingen) + ".";
            huidigeCasus.noteer(execution, Gebeurtenis.Soort.PARTIJ_GEWIJZIGD, null, wat);
            deelnames.beeindig(casusId, oud, Deelname.Soort.BETROKKEN, Klok.nu());
            deelnames.geef(casusId, nieuw, Deelname.Soort.BETROKKEN, Klok.nu());
        }
    }

    public void setVan(Expression van) {
        this.van = van;
    }

    public void setNaar(Expression naar) {
        this.naar = naar;
    }
}
