package nl.escalatieroutes.web.pagina;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.bericht.Outbox;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.casus.Inzage;
import nl.escalatieroutes.contact.ContactCorrecties;
import nl.escalatieroutes.dossier.Dossiers;
import nl.escalatieroutes.web.Casusinzage;
import org.springframework.stereotype.Component;

/** Gathers what is known of a case beside where it stands, as far as the person may see it. */
@Component
class Casusblad {

    private static final Map<String, String> STATUS = Map.of(
            "klaargezet", "staat klaar", "verzonden", "verzonden", "mislukt", "niet gelukt");

    private final Gebeurtenissen gebeurtenissen;
    private final Outbox outbox;
    private final Dossiers dossiers;
    private final ContactCorrecties correcties;

    Casusblad(Gebeurtenissen gebeurtenissen, Outbox outbox, Dossiers dossiers, ContactCorrecties correcties) {
        this.gebeurtenissen = gebeurtenissen;
        this.outbox = outbox;
        this.dossiers = dossiers;
        this.correcties = correcties;
    }

    /** What happened and the person may see, in order. */
    List<Gebeurtenis> zichtbaar(Casus casus, Inzage.Blik blik) {
        return gebeurtenissen.van(casus.id()).stream().filter(blik::toont).toList();
    }

    /** The timeline, the latest first; the messages are apart. */
    static List<Casuspagina.Moment> tijdlijn(List<Gebeurtenis> zichtbaar, Routenamen namen) {
        List<Casuspagina.Moment> momenten = new ArrayList<>(zichtbaar.stream()
                .filter(gebeurtenis -> gebeurtenis.soort() != Gebeurtenis.Soort.BERICHT)
                .map(gebeurtenis -> moment(gebeurtenis, namen))
                .toList());
        Collections.reverse(momenten);
        return momenten;
    }

    private static Casuspagina.Moment moment(Gebeurtenis gebeurtenis, Routenamen namen) {
        String stap = gebeurtenis.stap() == null ? null : namen.element(gebeurtenis.stap());
        return new Casuspagina.Moment(Datums.moment(gebeurtenis.moment()), gebeurtenis.moment().toString(),
                Soortnamen.van(gebeurtenis.soort()), gebeurtenis.soort().code(), stap, namen.wie(gebeurtenis),
                zonderStap(gebeurtenis.wat(), stap));
    }

    /** The step stands above the text already. */
    private static String zonderStap(String wat, String stap) {
        if (stap == null || !wat.startsWith(stap + ", ")) {
            return wat;
        }
        String rest = wat.substring(stap.length() + 2);
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    List<Casuspagina.Bericht> berichten(Casus casus, Inzage.Blik blik, Routenamen namen) {
        return outbox.vanCasus(casus.id()).stream()
                .filter(bericht -> blik.toont(bericht.moment(), bericht.groep()))
                .map(bericht -> new Casuspagina.Bericht(Datums.moment(bericht.moment()),
                        bericht.groep() == null ? null : namen.groep(bericht.groep()), String.join(", ", bericht.aan()),
                        bericht.onderwerp(), STATUS.getOrDefault(bericht.status(), bericht.status()), bericht.tekst()))
                .toList();
    }

    List<Casuspagina.Dossier> dossiers(Casusinzage.Gezien gezien) {
        return dossiers.vanCasus(gezien.casus().id()).stream()
                .filter(dossier -> gezien.blik().toont(dossier.moment(), null))
                .map(dossier -> new Casuspagina.Dossier(Casusadres.dossier(gezien, dossier.id()), dossier.titel(),
                        Datums.moment(dossier.moment()), dossier.ontvanger()))
                .toList();
    }

    /** Whom to call: the region's directory for this municipality, with what was put right in it. */
    List<Casuspagina.Contact> contacten(Casus casus, Routenamen namen) {
        return namen.regio().contacten().met(correcties.van(namen.regio().naam()))
                .zoek("", casus.gemeente() == null ? "" : casus.gemeente()).stream()
                .map(contact -> new Casuspagina.Contact(namen.rol(contact.functie()), contact.naam(),
                        leegIsNull(contact.titel()), leegIsNull(contact.telefoon()),
                        contact.telefoon().replaceAll("[^0-9+]", ""), contact.emails(), leegIsNull(contact.website()),
                        contact.website().replaceAll("^https?://(www\\.)?|/.*$", "")))
                .toList();
    }

    private static String leegIsNull(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
