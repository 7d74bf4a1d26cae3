package nl.escalatieroutes.web.historie;

import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.toegang.Aangemelde;
import nl.escalatieroutes.toegang.Groepen;
import nl.escalatieroutes.web.Casusinzage;
import nl.escalatieroutes.web.NietGevonden;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What only auditors may have: read log, exports, what was removed; and the numbers, which process owners may see too. */
@Component
class Auditrecht {

    private final Casusinzage inzage;
    private final Aangemelde aangemelde;

    Auditrecht(Casusinzage inzage, Aangemelde aangemelde) {
        this.inzage = inzage;
        this.aangemelde = aangemelde;
    }

    /**
     * The latest case under a number, for an auditor.
     *
     * @throws NietGevonden for who does not see the case
     * @throws AccessDeniedException for who sees it and is no auditor
     */
    Casus casus(String route, String casusnummer) {
        Casus casus = inzage.laatste(route, casusnummer).casus();
        eisAuditor();
        return casus;
    }

    /** The case of that id under that number, likewise. */
    Casus casus(String route, String casusnummer, String id) {
        Casus casus = inzage.metId(route, casusnummer, id).casus();
        eisAuditor();
        return casus;
    }

    /** @throws AccessDeniedException for who is no auditor */
    void eisAuditor() {
        if (!isAuditor()) {
            throw new AccessDeniedException("Alleen voor auditors.");
        }
    }

    /** @throws AccessDeniedException for who is neither auditor nor process owner */
    void eisCijfers() {
        if (!isAuditor() && !aangemelde.groepen().contains(Groepen.PROCESEIGENAAR)) {
            throw new AccessDeniedException("Alleen voor auditors en proceseigenaren.");
        }
    }

    boolean isAuditor() {
        return aangemelde.groepen().contains(Groepen.AUDITOR);
    }
}
