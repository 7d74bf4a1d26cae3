package nl.escalatieroutes.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import nl.escalatieroutes.Geheugendatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
class DossiersTest {

    private final Geheugendatabase database = Geheugendatabase.nieuw();
    private final Dossiers dossiers = new Dossiers(database.jdbc());

    @Test
    void eenDossier_wordtBijDeCasusBewaard() throws Exception {
        String id = dossiers.maak("casus", "advies-zi2t", Voorbeeld.gewoon());

        assertThat(dossiers.vanCasus("casus")).containsExactly(new Dossier(
                id, "casus", OffsetDateTime.parse("2027-04-20T12:15:30.123+02:00"), "advies-zi2t",
                "Zi2T (Zorg Informatie en Inkoop Team)", "Dossier voor advies van Zi2T"));
        try (PDDocument pdf = Loader.loadPDF(dossiers.pdf("casus", id).orElseThrow())) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void eenDossierVanEenAndereCasus_isErNiet() {
        String id = dossiers.maak("casus", null, Voorbeeld.gewoon());
        assertThat(dossiers.vanCasus("andere")).isEmpty();
        assertThat(dossiers.pdf("andere", id)).isEmpty();
        assertThat(dossiers.pdf("casus", "bestaat-niet")).isEmpty();
    }

    @Test
    void dossiersStaanOpVolgordeVanTijd() {
        for (int minuut : new int[] {3, 1, 2}) {
            dossiers.maak("casus", null, Voorbeeld.metTitel("nr " + minuut, Voorbeeld.MOMENT.withMinute(minuut)));
        }
        assertThat(dossiers.vanCasus("casus")).extracting(Dossier::titel).containsExactly("nr 1", "nr 2", "nr 3");
    }

    @Test
    void eenLangeTitel_wordtInDeLijstAfgekapt() {
        dossiers.maak("casus", null, Voorbeeld.metTitel("é".repeat(300), Voorbeeld.MOMENT));
        assertThat(dossiers.vanCasus("casus").get(0).titel()).isEqualTo("é".repeat(199) + "…");
    }

    @Test
    void makenHoortBijDeTransactieVanDeAanroeper() {
        new TransactionTemplate(database.transacties()).executeWithoutResult(status -> {
            dossiers.maak("casus", null, Voorbeeld.gewoon());
            status.setRollbackOnly();
        });
        assertThat(dossiers.vanCasus("casus")).isEmpty();
    }
}
