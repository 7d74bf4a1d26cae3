package nl.escalatieroutes.route.dienst;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.escalatieroutes.formulier.InvoerFout;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Regiomappen;
import nl.escalatieroutes.route.controle.Controle;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.toegang.Groepen;
import nl.escalatieroutes.toegang.rechten.Rechten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Puts a version of a region into service while the program runs, for who owns the processes and nobody else. */
@Component
public class Dienstbeheer {

    private static final Logger LOG = LoggerFactory.getLogger(Dienstbeheer.class);

    private final Indienststelling indienststelling;
    private final Dienstboek dienstboek;
    private final Regiomappen mappen;
    private final Weigeringen weigeringen;
    private final Rechten rechten;
    private final Aangemelde aangemelde;
    private final AlsProgramma alsProgramma;

    Dienstbeheer(
            Indienststelling indienststelling,
            Dienstboek dienstboek,
            Regiomappen mappen,
            Weigeringen weigeringen,
            Rechten rechten,
            Aangemelde aangemelde,
            AlsProgramma alsProgramma) {
        this.indienststelling = indienststelling;
        this.dienstboek = dienstboek;
        this.mappen = mappen;
        this.weigeringen = weigeringen;
        this.rechten = rechten;
        this.aangemelde = aangemelde;
        this.alsProgramma = alsProgramma;
    }

    /**
     * What came of it.
     *
     * @param bevindingen all that is wrong; where there is something, nothing has changed
     * @param letOp what is no mistake but asks for attention
     * @param dienst the new version; empty where the same files are in service already, or something is wrong
     */
    public record Uitslag(List<Bevinding> bevindingen, List<Bevinding> letOp, Optional<Dienst> dienst) {}

    /** Refuses all but who owns the processes. */
    public void eisProceseigenaar() {
        if (!aangemelde.inRol(Groepen.PROCESEIGENAAR)) {
            throw new AccessDeniedException("Alleen een proceseigenaar kan dit doen.");
        }
    }

    /**
     * Puts an uploaded folder into service.
     *
     * @param regio the name of the folder; a new one is a new region
     * @throws InvoerFout for a name or a zip that can't be a region
     */
    public Uitslag upload(String regio, InputStream zip) throws IOException {
        eisProceseigenaar();
        return zet(Zipmap.lees(regio, zip), Dienst.Herkomst.UPLOAD, null);
    }

    /**
     * Puts the folder that stands on the program's disk into service.
     *
     * @throws InvoerFout where there is no such folder
     */
    public Uitslag vanMap(String regio) throws IOException {
        eisProceseigenaar();
        Regiomap map = mappen.alle().stream().filter(kandidaat -> kandidaat.naam().equals(regio)).findFirst()
                .orElseThrow(() -> new InvoerFout("regio", "regio: het programma heeft geen map '" + regio + "'."));
        return zet(map, Dienst.Herkomst.MAP, null);
    }

    /**
     * Puts the files of an earlier version into service again, as a new version.
     *
     * @throws InvoerFout where there is no such version, or its files are gone
     */
    public Uitslag terugNaar(String regio, int versie) {
        eisProceseigenaar();
        Dienst eerder = dienstboek.versie(regio, versie)
                .orElseThrow(() -> new InvoerFout("versie", "versie: deze regio heeft geen versie " + versie + "."));
        Regiomap map = alsProgramma.doe(() -> indienststelling.bestanden(eerder))
                .orElseThrow(() -> new InvoerFout("versie", "versie: van deze versie zijn geen bestanden meer."));
        return zet(map, Dienst.Herkomst.TERUG, versie);
    }

    private Uitslag zet(Regiomap map, Dienst.Herkomst herkomst, Integer terugNaar) {
        String wie = aangemelde.gebruiker();
        Supplier<Uitslag> werk = () -> {
            Controle.Verslag verslag = indienststelling.controleer(map, indienststelling.namen());
            if (!verslag.fouten().isEmpty()) {
                return new Uitslag(verslag.fouten(), verslag.letOp(), Optional.empty());
            }
            Optional<Dienst> dienst = indienststelling.zetInDienst(map, wie, herkomst, terugNaar);
            dienst.ifPresent(nieuw -> {
                LOG.info("Regio '{}' is in dienst als versie {}, {}, door {}.", nieuw.regio(), nieuw.versie(), herkomst.naam(), wie);
                rechten.werkBij();
            });
            weigeringen.vervalt(map.naam());
            return new Uitslag(List.of(), verslag.letOp(), dienst);
        };
        return alsProgramma.doe(werk);
    }
}
