package nl.escalatieroutes.web.pagina;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.proces.Groepsnamen;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.route.Trede;
import nl.escalatieroutes.termijn.Sluitingsdagen;

/**
 * How the things of one route are called for people. What has no name keeps the name it has for programs.
 *
 * @param naam of the route
 * @param sleutel its process definition key
 * @param elementen the names of tasks and end events, by id
 * @param afspraken by task: the questions that must all be answered with yes for an agreement
 */
public record Routenamen(String naam, String sleutel, Regio regio, Map<String, String> elementen, Map<String, List<Veld>> afspraken) {

    private static final Set<Gebeurtenis.Soort> VANZELF = EnumSet.of(Gebeurtenis.Soort.STAP,
            Gebeurtenis.Soort.STAP_VERVALLEN, Gebeurtenis.Soort.TERMIJN_STILGEZET, Gebeurtenis.Soort.HERINNERING,
            Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN, Gebeurtenis.Soort.OVERDRACHT, Gebeurtenis.Soort.INCIDENT,
            Gebeurtenis.Soort.GEEINDIGD);

    /** Its steps from the bottom up; empty where the region draws none. */
    List<Trede> ladder() {
        return instellingen().ladder().getOrDefault(sleutel, List.of());
    }

    public String element(String id) {
        return elementen.getOrDefault(id, id);
    }

    /** How a case ended, that was ended; by no end event where the administration did. */
    String uitkomst(Casus casus) {
        return casus.uitkomst() == null ? "beëindigd door het beheer" : element(casus.uitkomst());
    }

    public String gemeente(String slug) {
        return slug == null ? "" : instellingen().gemeenten().getOrDefault(slug, slug);
    }

    public String aanbieder(String slug) {
        return instellingen().aanbieders().getOrDefault(slug, slug);
    }

    String rol(String slug) {
        return rol(slug, instellingen());
    }

    static String rol(String slug, RegioInstellingen regio) {
        return regio.rollen().getOrDefault(slug, slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1));
    }

    public String groep(String groep) {
        return Groepsnamen.naam(groep, instellingen());
    }

    /** Whether the program did it: by itself, or because of what somebody did. */
    public static boolean isVanzelf(Gebeurtenis gebeurtenis) {
        return gebeurtenis.wie().equals(Gebeurtenis.SYSTEEM) || VANZELF.contains(gebeurtenis.soort());
    }

    /** Who did it. */
    String wie(Gebeurtenis gebeurtenis) {
        if (isVanzelf(gebeurtenis)) {
            return "het programma";
        }
        return gebeurtenis.namens() == null
                ? gebeurtenis.wie()
                : groep(gebeurtenis.namens()) + " (" + gebeurtenis.wie() + ")";
    }

    Sluitingsdagen sluitingsdagen() {
        return new Sluitingsdagen(instellingen().sluitingsdagen());
    }

    private RegioInstellingen instellingen() {
        return regio.instellingen();
    }
}
