package nl.escalatieroutes.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Naamwissels;
import nl.escalatieroutes.formulier.Formulier;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.proces.klok.Klok;
import nl.escalatieroutes.toegang.Aangemelde;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Answers to a form, as a person reads them, and what a form may look at. */
@Component
class Antwoorden {

    private static final int KORT = 200;

    private final Aangemelde aangemelde;
    private final Naamwissels naamwissels;

    Antwoorden(@Lazy Aangemelde aangemelde, Naamwissels naamwissels) {
        this.aangemelde = aangemelde;
        this.naamwissels = naamwissels;
    }

    /** What the rules of a form may look at: the variables of the case, {@code vandaag} and {@code mijnGroepen}. */
    Map<String, Object> context(Map<String, Object> variabelen) {
        Map<String, Object> context = new HashMap<>(variabelen);
        context.put("vandaag", Klok.vandaag().toString());
        // a form may know a group by an earlier name
        context.put("mijnGroepen", naamwissels.namen(aangemelde.groepen()));
        return context;
    }

    /** A line for every question that was answered. */
    String tekst(Formulier formulier, Map<String, Object> waarden) {
        return regels(formulier, waarden).map(veld -> veld.regel(waarden.get(veld.sleutel())))
                .collect(Collectors.joining("\n"));
    }

    /** The same without long texts, as Markdown for the top of a form. */
    String kort(Formulier formulier, Map<String, Object> waarden) {
        return regels(formulier, waarden)
                .filter(veld -> veld.soort() != Soort.TEKST || waarden.get(veld.sleutel()).toString().length() <= KORT)
                .filter(veld -> veld.soort() != Soort.TEKST || !waarden.get(veld.sleutel()).toString().contains("\n"))
                .map(veld -> "**" + vraag(veld) + "** " + Markdown.plat(veld.toon(waarden.get(veld.sleutel()))))
                .collect(Collectors.joining("  \n"));
    }

    /** A question keeps its own mark. */
    private static String vraag(Veld veld) {
        return veld.label().endsWith("?") ? veld.label() : veld.label() + ":";
    }

    private static Stream<Veld> regels(Formulier formulier, Map<String, Object> waarden) {
        return formulier.velden().stream().filter(veld -> waarden.get(veld.sleutel()) != null);
    }
}
