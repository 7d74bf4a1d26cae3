package nl.escalatieroutes.web.pagina;

import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.proces.Groepsnamen;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.RegioInstellingen;
import nl.escalatieroutes.termijn.Sluitingsdagen;

/**
 * How the things of one route are called for people. What has no name keeps the name it has for programs.
 *
 * @param naam of the route
 * @param elementen the names of tasks and end events, by id
 */
record Routenamen(String naam, Regio regio, Map<String, String> elementen) {

    String element(String id) {
        return elementen.getOrDefault(id, id);
    }

    String gemeente(String slug) {
        return slug == null ? "" : instellingen().gemeenten().getOrDefault(slug, slug);
    }

    String aanbieder(String slug) {
        return instellingen().aanbieders().getOrDefault(slug, slug);
    }

    String rol(String slug) {
        return instellingen().rollen().getOrDefault(slug, slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1));
    }

    String groep(String groep) {
        return Groepsnamen.naam(groep, instellingen());
    }

    Sluitingsdagen sluitingsdagen() {
        return new Sluitingsdagen(instellingen().sluitingsdagen());
    }

    private RegioInstellingen instellingen() {
        return regio.instellingen();
    }
}
