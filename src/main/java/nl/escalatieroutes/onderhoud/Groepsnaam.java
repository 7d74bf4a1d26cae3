package nl.escalatieroutes.onderhoud;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.escalatieroutes.casus.Naamwissel;
import nl.escalatieroutes.opdracht.Gebruiksfout;

/** Judges the names that somebody wants to change into each other. */
final class Groepsnaam {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern ROL = Pattern.compile(SLUG);
    private static final Pattern GROEP = Pattern.compile(SLUG + "\\." + SLUG);
    private static final Pattern PLEK = Pattern.compile("\\." + SLUG);
    /** What the program itself knows by name, also with a place behind it; it would be there again at the next start. */
    private static final Pattern VAST = Pattern.compile("(camunda-admin|auditor|proceseigenaar|functioneel-beheerder)(\\..*)?");

    private Groepsnaam() {
    }

    /** @throws Gebruiksfout where the two are no names, or not of the same kind */
    static Naamwissel wissel(String oud, String nieuw) {
        boolean gelijkSoort = Stream.of(ROL, GROEP, PLEK)
                .anyMatch(soort -> soort.matcher(oud).matches() && soort.matcher(nieuw).matches());
        if (!gelijkSoort) {
            throw new Gebruiksfout("'" + oud + "' en '" + nieuw + "' zijn niet allebei een rol (zi2t), een groep "
                    + "(jeugdprofessional.roosendaal) of een plek (.roosendaal), in kleine letters.");
        }
        if (oud.equals(nieuw)) {
            throw new Gebruiksfout("De oude en de nieuwe naam zijn gelijk.");
        }
        if (VAST.matcher(oud).matches() || VAST.matcher(nieuw).matches()) {
            throw new Gebruiksfout("De groepen camunda-admin, auditor, proceseigenaar en functioneel-beheerder hebben een vaste naam.");
        }
        return new Naamwissel(oud, nieuw);
    }
}
