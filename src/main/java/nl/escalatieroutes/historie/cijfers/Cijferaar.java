package nl.escalatieroutes.historie.cijfers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.Routebeeld;
import nl.escalatieroutes.route.Routeversie;
import nl.escalatieroutes.route.Routeversies;
import nl.escalatieroutes.route.Trede;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reckons the numbers of a route. Whether somebody may have them is judged by who asks here. */
@Component
public class Cijferaar {

    private static final String LOOPT = "Loopt nog";
    private static final String ANDERS = "Anders afgesloten";
    private static final String OPGELOST = "Opgelost: ";
    private static final String GEEN_TREDE = "Nog op geen stap";

    private final Regios regios;
    private final Routeversies routeversies;
    private final Looplezer lezer;
    private final Knelpunten knelpunten;

    Cijferaar(Regios regios, Routeversies routeversies, Looplezer lezer, Knelpunten knelpunten) {
        this.regios = regios;
        this.routeversies = routeversies;
        this.lezer = lezer;
        this.knelpunten = knelpunten;
    }

    /**
     * From one state of the database, however long it takes and whatever happens in cases meanwhile.
     *
     * @param metInhoud whether to give what people wrote in cases too
     * @return empty where there is no such route
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Cijfers> reken(String route, LocalDate van, LocalDate tot, boolean metInhoud) {
        return regios.metRoute(route).flatMap(regio -> routeversies.van(route)).map(beeld -> reken(route, beeld, van, tot, metInhoud));
    }

    private Cijfers reken(String route, Routebeeld beeld, LocalDate van, LocalDate tot, boolean metInhoud) {
        List<Trede> alleTreden = beeld.treden();
        Map<String, String> perTaak = new LinkedHashMap<>();
        alleTreden.forEach(trede -> trede.taken().forEach(taak -> perTaak.put(taak, trede.naam())));
        Groep alle = new Groep(lezer.lees(route, van, tot, perTaak));
        List<Trede> treden = metEerdere(beeld, alleTreden, alle);
        return new Cijfers(route, beeld.nieuwste().naam(), van, tot, null,
                Aantal.van(alle),
                alle.isKlein() ? List.of() : stappen(alle, treden, beeld.namen(Routeversie::einden)),
                treden.stream().map(trede -> staptijd(trede.naam(), alle)).toList(),
                alle.isKlein() ? List.of() : overTermijn(alle, beeld.namen(Routeversie::rollen)),
                aantalMetKnelpunt(alle),
                metInhoud ? alle.leden().stream().flatMap(loop -> loop.knelpunten().stream())
                        .sorted(Comparator.comparing(Knelpunten.Tekst::moment).reversed())
                        .map(k -> new Cijfers.Knelpunt(k.moment(), k.casusnummer(), k.tekst())).toList() : null,
                voorstellen(route, van, tot));
    }

    /** The steps of the newest version, and of those before it only the ones that one of these cases came to or was solved on. */
    private static List<Trede> metEerdere(Routebeeld beeld, List<Trede> treden, Groep alle) {
        Set<String> nu = beeld.nieuwste().treden().stream().map(Trede::naam).collect(Collectors.toSet());
        Set<String> bereikt = new HashSet<>();
        alle.leden().forEach(loop -> {
            bereikt.add(loop.trede());
            bereikt.addAll(loop.dagen().keySet());
            bereikt.add(loop.uitkomst());
        });
        return treden.stream().filter(trede -> nu.contains(trede.naam()) || bereikt.contains(trede.naam())
                || trede.opgelost().stream().anyMatch(bereikt::contains)).toList();
    }

    List<Cijfers.Voorstel> voorstellen(String route, LocalDate van, LocalDate tot) {
        return knelpunten.voorstellen(route, van, tot).stream()
                .map(v -> new Cijfers.Voorstel(v.moment().toLocalDate(), v.tekst())).toList();
    }

    private static List<Knoop> stappen(Groep alle, List<Trede> treden, Map<String, String> uitkomsten) {
        Map<String, String> opgelostOp = new LinkedHashMap<>();
        treden.forEach(trede -> trede.opgelost().forEach(uitkomst -> opgelostOp.put(uitkomst, OPGELOST + trede.naam())));
        List<String> volgorde = new ArrayList<>(List.of(LOOPT));
        opgelostOp.values().stream().distinct().forEach(volgorde::add);
        volgorde.add(ANDERS);
        Uitsplitsing uitsplitsing = new Uitsplitsing(alle.casussen());
        return uitsplitsing.van(
                Uitsplitsing.per(alle, volgorde, loop -> loop.loopt() ? LOOPT : opgelostOp.getOrDefault(loop.uitkomst(), ANDERS)),
                (naam, groep) -> uitsplitsing.van(
                        naam.equals(LOOPT)
                                ? Uitsplitsing.per(groep, treden.stream().map(Trede::naam).toList(),
                                        loop -> loop.trede() == null ? GEEN_TREDE : loop.trede())
                                : Uitsplitsing.per(groep, List.of(), loop -> uitkomst(loop.uitkomst(), uitkomsten)),
                        (deel, rest) -> List.of()));
    }

    private static String uitkomst(String uitkomst, Map<String, String> namen) {
        return uitkomst == null ? "Beëindigd door het beheer" : namen.getOrDefault(uitkomst, uitkomst);
    }

    private static Cijfers.Staptijd staptijd(String trede, Groep alle) {
        Groep klaar = new Groep(alle.leden().stream().filter(loop -> loop.dagen().containsKey(trede)).toList());
        if (klaar.leden().isEmpty() || klaar.isKlein()) {
            return new Cijfers.Staptijd(trede, null, null, klaar.leden().isEmpty() ? "geen" : Aantal.KLEIN + " personen");
        }
        List<Integer> dagen = klaar.leden().stream().map(loop -> loop.dagen().get(trede)).toList();
        return new Cijfers.Staptijd(trede, Verdeling.mediaan(dagen), Verdeling.percentiel90(dagen), null);
    }

    private static List<Cijfers.Rol> overTermijn(Groep alle, Map<String, String> namen) {
        Set<String> rollen = new TreeSet<>(alle.leden().stream().flatMap(loop -> loop.overschreden().stream())
                .collect(Collectors.toSet()));
        return rollen.stream()
                .map(rol -> new Cijfers.Rol(rol, namen.getOrDefault(rol, rol), Aantal.van(
                        new Groep(alle.leden().stream().filter(loop -> loop.overschreden().contains(rol)).toList()), alle)))
                .toList();
    }

    private static Aantal aantalMetKnelpunt(Groep alle) {
        Groep met = new Groep(alle.leden().stream().filter(loop -> !loop.knelpunten().isEmpty()).toList());
        return alle.isKlein() ? Aantal.verborgen(Aantal.KLEIN) : Aantal.van(met, alle);
    }
}
