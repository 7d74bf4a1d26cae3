package nl.escalatieroutes.toezicht;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureProviderNotFoundEvent;
import org.springframework.stereotype.Component;

/** Counts sign-ins that failed, by what was tried; never by who. */
@Component
class Aanmeldmeter {

    enum Soort { WACHTWOORD, ELDERS }

    private final MeterRegistry meters;

    Aanmeldmeter(MeterRegistry meters) {
        this.meters = meters;
        for (Soort soort : Soort.values()) {
            teller(soort);
        }
    }

    /** Spring Security also says of many a failure that nobody else could judge it either: the same one once more. */
    @EventListener
    void mislukt(AbstractAuthenticationFailureEvent gebeurtenis) {
        if (!(gebeurtenis instanceof AuthenticationFailureProviderNotFoundEvent)) {
            teller(gebeurtenis.getAuthentication() instanceof UsernamePasswordAuthenticationToken ? Soort.WACHTWOORD : Soort.ELDERS)
                    .increment();
        }
    }

    private Counter teller(Soort soort) {
        return Counter.builder("escalatie.aanmelden.mislukt").description("Aanmeldingen die niet lukten")
                .tag("soort", soort.name().toLowerCase(Locale.ROOT)).register(meters);
    }
}
