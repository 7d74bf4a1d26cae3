package nl.escalatieroutes.casus;

/**
 * Another name for a role at all its places ({@code zi2t}), for one group ({@code jeugdprofessional.roosendaal}) or for a
 * place in all its roles ({@code .etten-leur}); both names are of the same kind.
 */
public record Naamwissel(String oud, String nieuw) {

    public boolean isPlek() {
        return oud.startsWith(".");
    }

    public boolean isRol() {
        return !oud.contains(".");
    }

    /** How a group is called afterwards: the same where this does not concern it. */
    public String van(String groep) {
        if (groep.equals(oud)) {
            return nieuw;
        }
        int punt = groep.indexOf('.');
        if (punt < 0) {
            return groep;
        }
        if (isPlek() && groep.substring(punt).equals(oud)) {
            return groep.substring(0, punt) + nieuw;
        }
        if (isRol() && groep.substring(0, punt).equals(oud)) {
            return nieuw + groep.substring(punt);
        }
        return groep;
    }

    /** The other way round. */
    Naamwissel terug() {
        return new Naamwissel(nieuw, oud);
    }
}
