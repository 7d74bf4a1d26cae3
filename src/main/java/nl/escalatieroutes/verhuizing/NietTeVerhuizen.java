package nl.escalatieroutes.verhuizing;

import java.util.Map;

/** An instance can't be moved from where it stands. */
class NietTeVerhuizen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> redenen;

    /** @param redenen by id of the element where it stands: a Dutch sentence */
    NietTeVerhuizen(Map<String, String> redenen) {
        super(String.join(" ", redenen.values()));
        this.redenen = redenen;
    }

    Map<String, String> redenen() {
        return redenen;
    }
}
