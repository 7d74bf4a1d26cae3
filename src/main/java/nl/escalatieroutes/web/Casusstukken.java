package nl.escalatieroutes.web;

import java.util.List;
import nl.escalatieroutes.bericht.Outbox;
import nl.escalatieroutes.dossier.Dossiers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The messages and the dossiers of a case, as far as somebody may see them. */
@Component
public class Casusstukken {

    private final Outbox outbox;
    private final Dossiers dossiers;

    Casusstukken(Outbox outbox, Dossiers dossiers) {
        this.outbox = outbox;
        this.dossiers = dossiers;
    }

    public List<CasusInJson.Bericht> berichten(Casusinzage.Gezien gezien) {
        return outbox.vanCasus(gezien.casus().id()).stream()
                .filter(bericht -> gezien.blik().toont(bericht.moment(), bericht.groep()))
                .map(bericht -> new CasusInJson.Bericht(Casusinzage.hier(bericht.moment()), bericht.aan(), bericht.onderwerp(),
                        bericht.tekst(), bericht.sjabloon(), bericht.stap(), bericht.status()))
                .toList();
    }

    public List<CasusInJson.Dossier> dossiers(Casusinzage.Gezien gezien) {
        return dossiers.vanCasus(gezien.casus().id()).stream()
                .filter(dossier -> gezien.blik().toont(dossier.moment(), null))
                .map(dossier -> new CasusInJson.Dossier(dossier.id(), Casusinzage.hier(dossier.moment()), dossier.stap(),
                        dossier.ontvanger(), dossier.titel()))
                .toList();
    }

    /**
     * A dossier of the case, to be shown in the browser.
     *
     * @throws NietGevonden where the case has no such dossier that one may see
     */
    public ResponseEntity<byte[]> pdf(Casusinzage.Gezien gezien, String id) {
        if (dossiers(gezien).stream().noneMatch(dossier -> dossier.id().equals(id))) {
            throw new NietGevonden();
        }
        byte[] pdf = dossiers.pdf(gezien.casus().id(), id).orElseThrow(NietGevonden::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename("dossier-" + gezien.casus().casusnummer() + ".pdf").build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }
}
