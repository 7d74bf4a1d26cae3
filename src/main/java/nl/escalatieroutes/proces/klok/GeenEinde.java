package nl.escalatieroutes.proces.klok;

import java.time.LocalDate;
import java.util.Date;
import nl.escalatieroutes.termijn.Termijnen;

/** What a timer gets where a step has no lead time in this case: the engine takes no timer without a date. */
public final class GeenEinde extends Date {

    private static final long serialVersionUID = 1L;

    GeenEinde() {
        super(Termijnen.eindmoment(LocalDate.of(9999, 12, 31)).toInstant().toEpochMilli());
    }
}
