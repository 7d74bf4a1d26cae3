package nl.escalatieroutes.toegang.oidc;

/**
 * Which group of ours follows from a group, or an app role, at the sign-in server.
 *
 * @param waarde as it stands in the claim
 * @param groep {@code <rol>} or {@code <rol>.<plek>}; a place may be a claim: {@code jeugdprofessional.{gemeente}}
 */
record Groepregel(String waarde, String groep) {

    Groepregel {
        if (waarde == null || waarde.isBlank() || groep == null || groep.isBlank()) {
            throw new IllegalArgumentException("Elke regel onder escalatie.aanmelden.oidc.groepen heeft een waarde en een groep.");
        }
    }
}
