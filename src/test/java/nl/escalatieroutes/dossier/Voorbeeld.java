package nl.escalatieroutes.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.escalatieroutes.dossier.DossierInhoud.Regel;
import nl.escalatieroutes.dossier.DossierInhoud.Stap;

/** Made-up contents of dossiers. */
final class Voorbeeld {

    static final OffsetDateTime MOMENT = OffsetDateTime.parse("2027-04-20T10:15:30.123456+00:00");

    private Voorbeeld() {}

    static DossierInhoud gewoon() {
        return new DossierInhoud(
                "Dossier voor advies van Zi2T",
                "Zi2T (Zorg Informatie en Inkoop Team)",
                "WBW-2027-0042",
                MOMENT,
                List.of(
                        new Regel("Gemeente", "Roosendaal"),
                        new Regel("Aanbieder", "Aanbieder A"),
                        new Regel("Discussiepunt", "Combinatie van profiel en intensiteit (PIC)"),
                        new Regel("Loopt er al zorg?", "ja"),
                        new Regel("Toelichting", "De begrote kosten zijn € 12.500.\nDat is méér dan vorig jaar.")),
                List.of(
                        new Stap("20-04-2027 12.15", "Escalatie gestart", "Jeugdprofessional Roosendaal", "Begonnen"),
                        new Stap("22-04-2027 09.30", "Gesprek voeren", "Jeugdprofessional Roosendaal",
                                "Geen overeenstemming: de aanbieder gaat niet akkoord."),
                        new Stap("29-04-2027 16.05", "Besluit lokale aanstuurder", "Lokale aanstuurder Roosendaal",
                                "Voorgelegd aan Zi2T.")),
                List.of(
                        new Regel("Jeugdprofessional", "Intensiteit 'Duurzaam Laag' <past> & is genoeg."),
                        new Regel("Aanbieder", "Met \"Midden\" zijn de doelen haalbaar, zo leert ervaring in Curaçao.")),
                List.of(),
                List.of(new Regel("Gesprek voeren", "Uiterste datum 27-04-2027, overschreden op 28-04-2027 00.00.")),
                "Geef binnen tien werkdagen een advies over de intensiteit.",
                "Dit dossier is niet volledig. De aanbieder heeft het niet aangevuld.");
    }

    static DossierInhoud metTitel(String titel, OffsetDateTime moment) {
        return new DossierInhoud(titel, "Zi2T", "A-1", moment, List.of(), List.of(), List.of(), List.of(), List.of(),
                null, null);
    }

    /** A text of 4000 characters without a space, and sixty steps of which one is as long. */
    static DossierInhoud lang() {
        String woord = "Escalatie€é".repeat(364).substring(0, 4000);
        DossierInhoud gewoon = gewoon();
        return new DossierInhoud(
                gewoon.titel(), gewoon.ontvanger(), gewoon.casusnummer(), gewoon.gemaakt(),
                List.of(new Regel("Toelichting", woord), new Regel("X".repeat(60), "y".repeat(60))),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> new Stap("20-04-2027 12.15", "Stap-" + i, "Jeugdprofessional" + "o".repeat(30),
                                i == 30 ? woord : "Antwoord " + i + ": " + "met een paar woorden erbij ".repeat(i % 5)))
                        .toList(),
                List.of(new Regel("Aanbieder", "Zin van een paar woorden. ".repeat(150))),
                List.of(new Regel("Vraagbaak", woord)),
                List.of(),
                woord,
                "Let op. ".repeat(500));
    }
}
