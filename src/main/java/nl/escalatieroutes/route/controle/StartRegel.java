package nl.escalatieroutes.route.controle;

import static nl.escalatieroutes.route.XmlBestand.camunda;

import java.util.Map;
import java.util.TreeMap;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.Bevindingen;
import org.w3c.dom.Element;

/** Who starts a case gives what the program needs of every case, and the diagram says who may and who its parties are. */
final class StartRegel implements Gelezen.Regel {

    /** What every case has (contract.md, 'Variables of every case'), by what it must be. */
    private static final Map<String, Soort> NODIG = new TreeMap<>(Map.of(
            "casusnummer", Soort.TEKST, "gemeente", Soort.KEUZE, "toelichting", Soort.TEKST, "lopendeZorg", Soort.JA_NEE));

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        Map<String, Formulierbeeld> beelden = Formulierbeeld.alle(gelezen.map().bestanden());
        for (Procesdeel proces : Procesdeel.alle(gelezen)) {
            if (!Gelezen.isUitvoerbaar(proces.proces())) {
                continue;
            }
            proces.startMetFormulier().ifPresentOrElse(start -> {
                String formulier = camunda(start, "formRef");
                if (gelezen.inhoud().formulieren().containsKey(formulier)) {
                    toets(gelezen.inhoud().formulieren().get(formulier), beelden.get(formulier), bevindingen);
                }
                if (camunda(proces.proces(), "candidateStarterGroups").isEmpty()) {
                    bevindingen.meld(proces.diagram(), proces.proces(), "niemand mag deze casus starten.",
                            "Vul bij Candidate starter groups in wie dat mag, bijvoorbeeld jeugdprofessional.${gemeente}.");
                }
                if (Procesdeel.eigenschappen(proces.proces(), "partijen").isEmpty()) {
                    bevindingen.meld(proces.diagram(), proces.proces(), "er staat niet wie de partijen zijn.",
                            "Voeg bij Extension properties partijen toe: de groepen die de casus mogen intrekken, opschalen"
                                    + " en een termijn wijzigen.");
                }
            }, () -> {
                if (!camunda(proces.proces(), "isStartableInTasklist").equals("false")) {
                    zonderFormulier(proces, bevindingen);
                }
            });
        }
    }

    private static void zonderFormulier(Procesdeel proces, Bevindingen bevindingen) {
        Element waar = proces.soort("startEvent").stream().findFirst().orElse(proces.proces());
        bevindingen.meld(proces.diagram(), waar, "het begin heeft geen formulier.",
                "Kies bij Forms een Camunda Form, of zet bij het proces Startable in Tasklist uit als een ander diagram het"
                        + " start.");
    }

    private static void toets(Formulier formulier, Formulierbeeld beeld, Bevindingen bevindingen) {
        NODIG.forEach((sleutel, soort) -> formulier.velden().stream()
                .filter(veld -> veld.sleutel().equals(sleutel)).findFirst().ifPresentOrElse(
                        veld -> toets(beeld, veld, soort, bevindingen),
                        () -> bevindingen.meld(beeld.bestand(), "het veld '" + sleutel + "' ontbreekt.",
                                "Voeg een veld toe met key " + sleutel + ": elke casus heeft dit nodig.")));
        beeld.vraag("casusnummer").filter(vraag -> !"weigeren".equals(vraag.eigenschappen().get("bsn")))
                .ifPresent(vraag -> bevindingen.meld(beeld.bestand(), vraag.label(),
                        "een burgerservicenummer wordt niet geweigerd.",
                        "Voeg bij Custom properties bsn toe met de waarde weigeren."));
    }

    private static void toets(Formulierbeeld beeld, Veld veld, Soort soort, Bevindingen bevindingen) {
        String element = "'" + veld.label() + "' (" + veld.sleutel() + ")";
        if (veld.soort() != soort) {
            bevindingen.meld(beeld.bestand(), element, "dit veld is " + Beloften.naam(veld.soort()) + ", het moet "
                    + Beloften.naam(soort) + " zijn.", "Kies een ander soort veld met dezelfde key.");
        } else if (!veld.verplicht()) {
            bevindingen.meld(beeld.bestand(), element, "dit veld is niet verplicht.", "Zet Required aan.");
        }
    }
}
