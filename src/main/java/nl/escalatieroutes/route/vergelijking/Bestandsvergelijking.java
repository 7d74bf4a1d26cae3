package nl.escalatieroutes.route.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.escalatieroutes.bericht.Sjabloon;
import nl.escalatieroutes.contact.Contact;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.route.Regiomap;

/** What changed in forms, message templates, contacts and settings of a region. */
final class Bestandsvergelijking {

    private static final Vergelijking.Woorden<Formulier> FORMULIER =
            new Vergelijking.Benoemd<>("Formulier", Formulier::id, Bestandsvergelijking::formulier);
    private static final Vergelijking.Woorden<Sjabloon> BERICHT =
            new Vergelijking.Benoemd<>("Bericht", Sjabloon::naam, Bestandsvergelijking::bericht);

    private Bestandsvergelijking() {}

    static List<String> van(String bestand, byte[] oud, byte[] nieuw) {
        Map<String, byte[]> eerst = oud == null ? Map.of() : Map.of(bestand, oud);
        Map<String, byte[]> nu = nieuw == null ? Map.of() : Map.of(bestand, nieuw);
        RegioInhoud was = RegioInhoud.lees(eerst, new Bevindingen());
        RegioInhoud is = RegioInhoud.lees(nu, new Bevindingen());
        List<String> zinnen = new ArrayList<>();
        if (bestand.endsWith(".form")) {
            zinnen.addAll(Vergelijking.verschil(was.formulieren(), is.formulieren(), FORMULIER));
        } else if (bestand.startsWith(RegioInhoud.BERICHTEN)) {
            zinnen.addAll(Vergelijking.verschil(was.berichten(), is.berichten(), BERICHT));
        } else if (bestand.equals(RegioInhoud.CONTACTEN) && was.contacten() != null && is.contacten() != null) {
            // no addresses here: who it is about says enough
            zinnen.addAll(lijst("Contact", contacten(was), contacten(is)));
        } else if (bestand.equals(Regiomap.INSTELLINGEN) && was.instellingen() != null && is.instellingen() != null) {
            zinnen.addAll(instellingen(was.instellingen(), is.instellingen()));
        }
        return zinnen.isEmpty()
                ? List.of("Het bestand " + bestand + (oud == null ? " is nieuw." : nieuw == null ? " is weg." : " is veranderd."))
                : zinnen;
    }

    private static List<String> formulier(Formulier oud, Formulier nieuw) {
        return lijst("Vraag in formulier " + nieuw.id() + ":", vragen(oud), vragen(nieuw));
    }

    private static Map<String, String> vragen(Formulier formulier) {
        Map<String, String> vragen = new LinkedHashMap<>();
        for (Veld veld : formulier.velden()) {
            String keuzes = veld.opties().isEmpty() ? "" : veld.opties().stream()
                    .map(optie -> optie.label()).collect(Collectors.joining(", ", ", keuzes: ", ""));
            vragen.put("'" + veld.label() + "' (" + veld.sleutel() + ")",
                    (veld.verplicht() ? "verplicht" : "niet verplicht") + keuzes);
        }
        return vragen;
    }

    private static List<String> bericht(Sjabloon oud, Sjabloon nieuw) {
        return List.of("Bericht " + nieuw.naam() + " heeft "
                + (oud.onderwerp().equals(nieuw.onderwerp()) ? "een andere tekst." : "een ander onderwerp: '" + nieuw.onderwerp() + "'."));
    }

    private static Map<String, String> contacten(RegioInhoud inhoud) {
        return inhoud.contacten().alle().stream().collect(Collectors.toMap(
                contact -> "van " + contact.functie() + (contact.gemeente().isEmpty() ? "" : " in " + contact.gemeente()),
                Contact::toString, (een, ander) -> een + ander, TreeMap::new));
    }

    private static List<String> instellingen(RegioInstellingen was, RegioInstellingen is) {
        List<String> zinnen = new ArrayList<>();
        if (!was.naam().equals(is.naam())) {
            zinnen.add("De regio heet nu '" + is.naam() + "' (was '" + was.naam() + "').");
        }
        zinnen.addAll(namen("Gemeente", was.gemeenten(), is.gemeenten()));
        zinnen.addAll(namen("Aanbieder", was.aanbieders(), is.aanbieders()));
        zinnen.addAll(namen("Verwijzer", was.verwijzers(), is.verwijzers()));
        zinnen.addAll(namen("Rol", was.rollen(), is.rollen()));
        Map<String, String> vrijWas = new TreeMap<>();
        Map<String, String> vrijIs = new TreeMap<>();
        was.sluitingsdagen().forEach((dag, reden) -> vrijWas.put(dag.toString(), reden));
        is.sluitingsdagen().forEach((dag, reden) -> vrijIs.put(dag.toString(), reden));
        zinnen.addAll(lijst("Sluitingsdag", vrijWas, vrijIs));
        zinnen.addAll(lijst("De ladder van", treden(was), treden(is)));
        return zinnen;
    }

    private static Map<String, String> treden(RegioInstellingen instellingen) {
        return instellingen.ladder().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ladder -> ladder.getValue().toString(), (een, ander) -> een, TreeMap::new));
    }

    /** Things with a name and something that can differ. */
    private static List<String> lijst(String soort, Map<String, String> was, Map<String, String> is) {
        return lijst(soort, was, is, naam -> "is veranderd");
    }

    /** The same, where what can differ is what people call it. */
    private static List<String> namen(String soort, Map<String, String> was, Map<String, String> is) {
        return lijst(soort, was, is, naam -> "heet nu '" + is.get(naam) + "' (was '" + was.get(naam) + "')");
    }

    private static List<String> lijst(String soort, Map<String, String> was, Map<String, String> is, UnaryOperator<String> verandering) {
        List<String> zinnen = new ArrayList<>();
        is.forEach((naam, waarde) -> {
            if (!was.containsKey(naam)) {
                zinnen.add(soort + " " + naam + " is nieuw.");
            } else if (!was.get(naam).equals(waarde)) {
                zinnen.add(soort + " " + naam + " " + verandering.apply(naam) + ".");
            }
        });
        was.keySet().stream().filter(naam -> !is.containsKey(naam)).forEach(naam -> zinnen.add(soort + " " + naam + " is weg."));
        return zinnen;
    }
}
