package nl.escalatieroutes.dossier;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a hand-over dossier tells its receiver (contract.md, "Messages and hand-overs"). All texts are plain; line
 * ends in them are kept. An empty list or text is shown as such.
 *
 * @param titel       at most 200 characters are kept for the list of dossiers
 * @param ontvanger   who it is handed over to; at most 128 characters are kept for the list
 * @param gegevens    the data of the case
 * @param verloop     all steps: who decided what and when, oldest first
 * @param standpunten the positions of the parties
 * @param gevraagd    what is asked of the receiver
 * @param opmerking   what the receiver must know of the dossier itself, for instance that it is not complete;
 *                    null or empty: nothing
 */
public record DossierInhoud(
        String titel,
        String ontvanger,
        String casusnummer,
        OffsetDateTime gemaakt,
        List<Regel> gegevens,
        List<Stap> verloop,
        List<Regel> standpunten,
        List<Regel> adviezen,
        List<Regel> termijnoverschrijdingen,
        String gevraagd,
        String opmerking) {

    public DossierInhoud {
        gegevens = List.copyOf(gegevens);
        verloop = List.copyOf(verloop);
        standpunten = List.copyOf(standpunten);
        adviezen = List.copyOf(adviezen);
        termijnoverschrijdingen = List.copyOf(termijnoverschrijdingen);
    }

    /** A name and what belongs to it. */
    public record Regel(String naam, String waarde) {}

    /** One step of the case, as a person reads it. */
    public record Stap(String moment, String stap, String wie, String wat) {}
}
