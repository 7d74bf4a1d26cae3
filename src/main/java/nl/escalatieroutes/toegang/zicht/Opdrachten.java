package nl.escalatieroutes.toegang.zicht;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses the commands of the engine that it does not check itself, or not well enough for us, to all but those who need
 * them. It looks at what somebody asks of the engine, not at what the engine, a delegate or a listener does on the way.
 */
class Opdrachten extends CommandInterceptor {

    private static final ThreadLocal<Class<?>> GEVRAAGD = new ThreadLocal<>();
    private static final Set<Class<?>> START = Set.of(StartProcessInstanceCmd.class, SubmitStartFormCmd.class);

    private final IdentityService identiteiten;

    Opdrachten(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public <T> T execute(Command<T> opdracht) {
        if (Context.getCommandContext() != null) {
            return next.execute(opdracht);
        }
        toets(opdracht.getClass());
        GEVRAAGD.set(opdracht.getClass());
        try {
            return next.execute(opdracht);
        } finally {
            GEVRAAGD.remove();
        }
    }

    /** Whether what was asked of the engine is a start of a route from its beginning. */
    static boolean isGewoneStart() {
        return GEVRAAGD.get() != null && START.contains(GEVRAAGD.get());
    }

    private void toets(Class<?> opdracht) {
        Authentication aangemeld = identiteiten.getCurrentAuthentication();
        if (aangemeld != null && aangemeld.getUserId() != null) {
            List<String> groepen = aangemeld.getGroupIds() == null ? List.of() : aangemeld.getGroupIds();
            if (!GeslotenOpdrachten.mag(opdracht, groepen)) {
                throw new AuthorizationException("U hebt hier geen recht toe.");
            }
        }
    }
}
