package nl.escalatieroutes.opstart;

import org.springframework.context.SmartLifecycle;

/** Something that is done once at a start, in its own {@link Fase}; what it throws stops the start. */
public abstract class Startstap implements SmartLifecycle {

    private final Fase fase;
    private boolean gedaan;

    protected Startstap(Fase fase) {
        this.fase = fase;
    }

    protected abstract void doe();

    @Override
    public final void start() {
        gedaan = true;
        doe();
    }

    @Override
    public final void stop() {
        gedaan = false;
    }

    @Override
    public final boolean isRunning() {
        return gedaan;
    }

    @Override
    public final int getPhase() {
        return fase.ordinal();
    }
}
