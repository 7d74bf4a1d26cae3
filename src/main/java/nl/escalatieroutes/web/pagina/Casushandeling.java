package nl.escalatieroutes.web.pagina;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.proces.Casusacties;
import nl.escalatieroutes.proces.GeenPartij;
import nl.escalatieroutes.proces.NietMogelijk;
import nl.escalatieroutes.web.Lichaam;
import nl.escalatieroutes.web.OnjuisteInvoer;
import nl.escalatieroutes.web.pagina.Actieformulier.Geweigerd;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Does what a party asks on a page: the same actions, rights and order of checks as in the REST API. */
@Component
class Casushandeling {

    private static final String TEGELIJK =
            "Iemand anders heeft deze casus net veranderd. Kijk hoe de casus nu staat en probeer het dan opnieuw.";

    private final Casusacties acties;

    Casushandeling(Casusacties acties) {
        this.acties = acties;
    }

    /** @param geweigerd null where it was done */
    record Gevolg(HttpStatus status, Geweigerd geweigerd) {

        boolean gelukt() {
            return geweigerd == null;
        }
    }

    /** @throws GeenPartij for who is no party */
    Gevolg doe(Actie actie, Casus casus, Map<String, String> invoer) {
        Map<String, String> waarden = new HashMap<>(invoer);
        waarden.keySet().retainAll(actie.velden());
        try {
            acties.eisActie(casus);
            voerUit(actie, casus, new Lichaam(new HashMap<>(waarden), actie.velden().toArray(String[]::new)));
            return new Gevolg(HttpStatus.OK, null);
        } catch (OnjuisteInvoer fout) {
            return new Gevolg(HttpStatus.BAD_REQUEST, new Geweigerd(actie, waarden, fout.veld(), zonderVeld(fout.veld(), fout)));
        } catch (InvoerFout fout) {
            return new Gevolg(HttpStatus.BAD_REQUEST, new Geweigerd(actie, waarden, fout.veld(), zonderVeld(fout.veld(), fout)));
        } catch (NietMogelijk fout) {
            return new Gevolg(HttpStatus.CONFLICT, new Geweigerd(actie, waarden, null, fout.getMessage()));
        } catch (OptimisticLockingException fout) {
            return new Gevolg(HttpStatus.CONFLICT, new Geweigerd(actie, waarden, null, TEGELIJK));
        }
    }

    private void voerUit(Actie actie, Casus casus, Lichaam invoer) {
        switch (actie) {
            case TERMIJN_AANPASSEN -> acties.pasTermijnAan(casus, invoer.tekst(Actie.TAAK),
                    invoer.datum(Actie.NIEUWE_DATUM), invoer.tekst(Actie.AKKOORD_VAN), invoer.tekst(Actie.REDEN));
            case OPSCHALEN -> acties.schaalOp(casus, invoer.tekst(Actie.TAAK), invoer.tekst(Actie.REDEN));
            case INTREKKEN -> acties.trekIn(casus, invoer.tekst(Actie.REDEN));
        }
    }

    /** At the form the field has a label; its name for programs is left out of the sentence. */
    private static String zonderVeld(String veld, RuntimeException fout) {
        String melding = fout.getMessage();
        String rest = melding.startsWith(veld + ": ") ? melding.substring(veld.length() + 2) : melding;
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
