package nl.escalatieroutes.onderhoud;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.opdracht.Gebruiksfout;

/**
 * What is renamed into what: a role at all its places ({@code zi2t}), one group ({@code jeugdprofessional.roosendaal}) or a
 * place in all its roles ({@code .etten-leur}).
 */
record Groepsnaam(String oud, String nieuw) {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern ROL = Pattern.compile(SLUG);
    private static final Pattern GROEP = Pattern.compile(SLUG + "\\." + SLUG);
    private static final Pattern PLEK = Pattern.compile("\\." + SLUG);
    /** What the program itself knows by name; it would be there again at the next start. */
    private static final Pattern VAST = Pattern.compile("camunda-admin|auditor|proceseigenaar|functioneel-beheerder");

    /** @throws Gebruiksfout where the two are no names, or not of the same kind */
    Groepsnaam {
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
    }

    boolean isPlek() {
        return oud.startsWith(".");
    }

    boolean isRol() {
        return !oud.contains(".");
    }

    /** The place without its dot. */
    String oudePlek() {
        return oud.substring(1);
    }

    String nieuwePlek() {
        return nieuw.substring(1);
    }

    /** How a group is called afterwards: the same where this does not concern it. */
    String van(String groep) {
        if (groep.equals(oud)) {
            return nieuw;
        }
        if (groep.contains("$")) {
            // who may start a route: the diagram's own words
            return groep;
        }
        if (isPlek() && groep.endsWith(oud) && groep.indexOf('.') == groep.length() - oud.length()) {
            return groep.substring(0, groep.length() - oud.length()) + nieuw;
        }
        if (isRol() && groep.startsWith(oud + ".")) {
            return nieuw + groep.substring(oud.length());
        }
        return groep;
    }

    /** How a list of groups, separated by commas, reads afterwards; each group once. */
    String vanLijst(String groepen) {
        return Arrays.stream(groepen.split(",")).map(String::strip).map(this::van).distinct()
                .collect(Collectors.joining(","));
    }
}
