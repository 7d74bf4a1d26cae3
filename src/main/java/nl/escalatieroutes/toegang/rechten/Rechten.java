package nl.escalatieroutes.toegang.rechten;

import nl.escalatieroutes.opstart.Fase;
import nl.escalatieroutes.opstart.Startstap;
import nl.escalatieroutes.toegang.AlsProgramma;
import org.springframework.stereotype.Component;

/**
 * Grants every group its rights in the engine: at start, and whenever routes were deployed. What is there already is
 * left alone.
 */
@Component
public class Rechten extends Startstap {

    private final OverAlleRoutes overAlleRoutes;
    private final PerRoute perRoute;
    private final IncidentRechten incidenten;
    private final Takenfilters filters;
    private final AlsProgramma alsProgramma;
    private final EenVoorEen eenVoorEen;

    Rechten(OverAlleRoutes overAlleRoutes, PerRoute perRoute, IncidentRechten incidenten, Takenfilters filters,
            AlsProgramma alsProgramma, EenVoorEen eenVoorEen) {
        super(Fase.RECHTEN);
        this.overAlleRoutes = overAlleRoutes;
        this.perRoute = perRoute;
        this.incidenten = incidenten;
        this.filters = filters;
        this.alsProgramma = alsProgramma;
        this.eenVoorEen = eenVoorEen;
    }

    /** Grants what is missing; to be called after routes were deployed. It acts as the program, not as who is signed in. */
    public synchronized void werkBij() {
        alsProgramma.doe(() -> eenVoorEen.doe(() -> {
            filters.werkBij();
            overAlleRoutes.verleen();
            perRoute.verleen();
            incidenten.werkAllesBij();
        }));
    }

    @Override
    protected void doe() {
        werkBij();
    }
}
