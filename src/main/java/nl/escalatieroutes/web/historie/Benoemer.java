package nl.escalatieroutes.web.historie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.escalatieroutes.web.NietGevonden;
import nl.escalatieroutes.web.historie.HistorieInJson.Naam;
import nl.escalatieroutes.web.pagina.Namen;
import nl.escalatieroutes.web.pagina.Routenamen;

/** The names of one answer, each looked up once. What has no name any more keeps the one that it has for programs. */
class Benoemer {

    private final Namen namen;
    private final Map<String, Optional<Routenamen>> routes = new HashMap<>();
    private final Map<String, String> mensen = new HashMap<>();

    Benoemer(Namen namen) {
        this.namen = namen;
    }

    /** From here on a route is called as it was in one version. */
    void volgens(String route, String definitieId) {
        routes.put(route, Optional.of(namen.vanVersie(definitieId)));
    }

    Naam route(String route) {
        return naam(route, van(route).map(Routenamen::naam));
    }

    Naam gemeente(String route, String gemeente) {
        return gemeente == null ? null : naam(gemeente, van(route).map(r -> r.gemeente(gemeente)));
    }

    Naam aanbieder(String route, String aanbieder) {
        return aanbieder == null ? null : naam(aanbieder, van(route).map(r -> r.aanbieder(aanbieder)));
    }

    /** A step, an outcome, or another named element of the diagram. */
    Naam element(String route, String id) {
        return id == null ? null : naam(id, van(route).map(r -> r.element(id)));
    }

    Naam groep(String route, String groep) {
        return groep == null ? null : naam(groep, van(route).map(r -> r.groep(groep)));
    }

    List<Naam> groepen(String route, List<String> groepen) {
        return groepen.stream().map(groep -> groep(route, groep)).toList();
    }

    Naam mens(String gebruiker) {
        return new Naam(gebruiker, mensen.computeIfAbsent(gebruiker, namen::vanPersoon));
    }

    private Optional<Routenamen> van(String route) {
        return routes.computeIfAbsent(route, sleutel -> {
            try {
                return Optional.of(namen.vanRoute(sleutel));
            } catch (NietGevonden weg) {
                return Optional.empty();
            }
        });
    }

    private static Naam naam(String sleutel, Optional<String> naam) {
        return new Naam(sleutel, naam.filter(tekst -> !tekst.isBlank()).orElse(sleutel));
    }
}
