package nl.escalatieroutes.web.dienst;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.route.Regio;
import nl.escalatieroutes.route.Regios;
import nl.escalatieroutes.route.dienst.Dienst;
import nl.escalatieroutes.route.dienst.Dienstboek;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.Groepen;
import nl.escalatieroutes.verhuizing.Verhuisbeheer;
import nl.escalatieroutes.verhuizing.Verhuizing;
import nl.escalatieroutes.verhuizing.Verslagregel;
import nl.escalatieroutes.web.NietGevonden;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What may be read of versions and moves. Who owns the processes, the auditor and both administrations read numbers and
 * steps; case numbers are for the administrations and the auditor, not for who owns the processes (contract).
 */
@Component
public class Dienstinzage {

    private final Dienstboek dienstboek;
    private final Regios regios;
    private final Verhuisbeheer verhuisbeheer;
    private final Casussen casussen;
    private final Aangemelde aangemelde;

    Dienstinzage(Dienstboek dienstboek, Regios regios, Verhuisbeheer verhuisbeheer, Casussen casussen, Aangemelde aangemelde) {
        this.dienstboek = dienstboek;
        this.regios = regios;
        this.verhuisbeheer = verhuisbeheer;
        this.casussen = casussen;
        this.aangemelde = aangemelde;
    }

    /** The version in service of a region, and its name for people. */
    public record InDienst(String naam, Dienst dienst) {}

    /**
     * How a move is going.
     *
     * @param standen how many instances are how far
     * @param stappen how many went from which step to which, or stayed and why
     * @param casussen one line for each instance; empty for who is not to know which cases these are
     */
    public record Verslag(Verhuizing verhuizing, Map<Verslagregel.Stand, Long> standen, List<Stapverslag> stappen,
            List<Casusverslag> casussen) {}

    public record Stapverslag(String stap, String stapNa, String stand, String reden, long aantal) {}

    public record Casusverslag(String casusnummer, String route, String stand, String stap, String stapNa, String reden) {}

    /** Whether who is signed in may read this at all. */
    public boolean magLezen() {
        return aangemelde.inRol(Groepen.PROCESEIGENAAR) || magCasussen();
    }

    public void eisLezer() {
        if (!magLezen()) {
            throw new AccessDeniedException("U hebt hier geen recht toe.");
        }
    }

    public boolean magWijzigen() {
        return aangemelde.inRol(Groepen.PROCESEIGENAAR);
    }

    /** Whether who is signed in may take the ended cases along, to try a folder on them: who may read the history of all. */
    public boolean magExporteren() {
        return aangemelde.inRol(Groepen.AUDITOR) || aangemelde.inRol(Groepen.CAMUNDA_ADMIN);
    }

    private boolean magCasussen() {
        return aangemelde.inRol(Groepen.FUNCTIONEEL_BEHEERDER) || aangemelde.inRol(Groepen.AUDITOR)
                || aangemelde.inRol(Groepen.CAMUNDA_ADMIN);
    }

    public List<InDienst> alle() {
        eisLezer();
        Map<String, String> namen = regios.alle().stream()
                .collect(Collectors.toMap(Regio::naam, regio -> regio.instellingen().naam()));
        return dienstboek.regios().stream()
                .map(regio -> new InDienst(namen.getOrDefault(regio, regio), dienstboek.van(regio).get(0)))
                .toList();
    }

    /** The version of a region in service. */
    public InDienst een(String regio) {
        return alle().stream().filter(kandidaat -> kandidaat.dienst().regio().equals(regio)).findFirst()
                .orElseThrow(NietGevonden::new);
    }

    public Verslag verslag(String id) {
        eisLezer();
        Verhuizing verhuizing = verhuisbeheer.metId(id).orElseThrow(NietGevonden::new);
        Collection<Verslagregel> regels = verhuisbeheer.verslag(id);
        Map<Verslagregel.Stand, Long> standen = new LinkedHashMap<>();
        for (Verslagregel.Stand stand : Verslagregel.Stand.values()) {
            standen.put(stand, regels.stream().filter(regel -> regel.stand() == stand).count());
        }
        Map<List<String>, Long> perStap = regels.stream().collect(Collectors.groupingBy(
                regel -> List.of(tekst(regel.stap()), tekst(regel.stapNa()), regel.stand().naam(), tekst(regel.reden())),
                LinkedHashMap::new, Collectors.counting()));
        return new Verslag(verhuizing, standen, perStap.entrySet().stream()
                .map(stap -> new Stapverslag(stap.getKey().get(0), stap.getKey().get(1), stap.getKey().get(2),
                        stap.getKey().get(3), stap.getValue()))
                .toList(), magCasussen() ? casussen(verhuizing, regels) : List.of());
    }

    private List<Casusverslag> casussen(Verhuizing verhuizing, Collection<Verslagregel> regels) {
        Map<String, Casus> bekend = casussen.metIds(regels.stream().map(Verslagregel::instantieId).toList()).stream()
                .collect(Collectors.toMap(Casus::id, casus -> casus));
        return regels.stream()
                .map(regel -> new Casusverslag(
                        Objects.requireNonNullElse(bekend.get(regel.instantieId()) == null ? null
                                : bekend.get(regel.instantieId()).casusnummer(), "naast een casus"),
                        verhuizing.route(), regel.stand().naam(), tekst(regel.stap()), tekst(regel.stapNa()), tekst(regel.reden())))
                .toList();
    }

    private static String tekst(String tekst) {
        return tekst == null ? "" : tekst;
    }
}
