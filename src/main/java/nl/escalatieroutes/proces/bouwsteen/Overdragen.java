package nl.escalatieroutes.proces.bouwsteen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Naamwissels;
import nl.escalatieroutes.casus.ZonderDeel;
import nl.escalatieroutes.dossier.DossierInhoud;
import nl.escalatieroutes.dossier.Dossiers;
import nl.escalatieroutes.proces.Casusbegrippen;
import nl.escalatieroutes.proces.Groepsnamen;
import nl.escalatieroutes.proces.HuidigeCasus;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Building block {@code ${overdragen}}: hands the case over with its whole file. Makes the dossier, keeps it with the case
 * and tells {@code aan} (else {@code ontvanger}) by the template {@code sjabloon}.
 */
@Component("overdragen")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Overdragen implements JavaDelegate {

    private final HuidigeCasus huidigeCasus;
    private final Dossierschrijver schrijver;
    private final Dossiers dossiers;
    private final Ontvangers ontvangers;
    private final Berichtgever berichtgever;
    private final Naamwissels naamwissels;
    private Expression ontvanger;
    private Expression aan;
    private Expression titel;
    private Expression vraag;
    private Expression opmerking;
    private Expression sjabloon;

    Overdragen(
            HuidigeCasus huidigeCasus,
            Dossierschrijver schrijver,
            Dossiers dossiers,
            Ontvangers ontvangers,
            Berichtgever berichtgever,
            Naamwissels naamwissels) {
        this.huidigeCasus = huidigeCasus;
        this.schrijver = schrijver;
        this.dossiers = dossiers;
        this.ontvangers = ontvangers;
        this.berichtgever = berichtgever;
        this.naamwissels = naamwissels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Casus casus = huidigeCasus.casus(execution);
        String wie = naamwissels.nu(Velden.tekst(ontvanger, execution));
        ZonderDeel.weiger(List.of(wie));
        String naam = Groepsnamen.naam(wie, huidigeCasus.regio(execution).instellingen());
        String stap = OverWelkeTaak.sleutel(execution);
        DossierInhoud inhoud = schrijver.schrijf(execution, casus, Velden.tekst(titel, execution), naam,
                Velden.tekst(vraag, execution), Velden.tekst(opmerking, execution));
        String id = dossiers.maak(casus.id(), stap, inhoud);
        execution.setVariable(Casusbegrippen.DOSSIER_ID, id);
        execution.setVariable(Casusbegrippen.DOSSIER_ADRES,
                "/api/casussen/" + casus.route() + "/" + casus.casusnummer() + "/dossiers/" + id);
        huidigeCasus.noteer(execution, Gebeurtenis.Soort.OVERDRACHT, stap, "Overgedragen aan " + naam + " met dossier '"
                + inhoud.titel() + "'.");
        String aanWie = Velden.tekst(aan, execution);
        Set<String> groepen = aanWie.isEmpty() ? Set.of(wie) : ontvangers.groepen(execution, aanWie);
        berichtgever.stuur(execution, Velden.tekst(sjabloon, execution), groepen, stap, Map.of());
    }

    public void setOntvanger(Expression ontvanger) {
        this.ontvanger = ontvanger;
    }

    public void setAan(Expression aan) {
        this.aan = aan;
    }

    public void setTitel(Expression titel) {
        this.titel = titel;
    }

    public void setVraag(Expression vraag) {
        this.vraag = vraag;
    }

    public void setOpmerking(Expression opmerking) {
        this.opmerking = opmerking;
    }

    public void setSjabloon(Expression sjabloon) {
        this.sjabloon = sjabloon;
    }
}
