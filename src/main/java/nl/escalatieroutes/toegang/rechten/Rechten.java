package nl.escalatieroutes.toegang.rechten;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Grants every group its rights in the engine: at start, and whenever routes were deployed. What is there already is
 * left alone.
 */
@Component
public class Rechten implements SmartLifecycle {

    /** Before the web server opens and the job executor runs; routes are to be deployed in an earlier phase. */
    public static final int FASE = 0;

    private final OverAlleRoutes overAlleRoutes;
    private final PerRoute perRoute;
    private final IdentityService identiteiten;
    private boolean gestart;

    Rechten(OverAlleRoutes overAlleRoutes, PerRoute perRoute, IdentityService identiteiten) {
        this.overAlleRoutes = overAlleRoutes;
        this.perRoute = perRoute;
        this.identiteiten = identiteiten;
    }

    /** Grants what is missing; to be called after routes were deployed. It acts as the program, not as who is signed in. */
    public synchronized void werkBij() {
        Authentication aangemeld = identiteiten.getCurrentAuthentication();
        identiteiten.clearAuthentication();
        try {
            overAlleRoutes.verleen();
            perRoute.verleen();
        } finally {
            if (aangemeld != null) {
                identiteiten.setAuthentication(aangemeld);
            }
        }
    }

    @Override
    public void start() {
        werkBij();
        gestart = true;
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    @Override
    public int getPhase() {
        return FASE;
    }
}
