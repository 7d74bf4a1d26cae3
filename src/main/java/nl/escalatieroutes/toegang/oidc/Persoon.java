package nl.escalatieroutes.toegang.oidc;

import java.util.Set;

/**
 * A person as the sign-in server describes it.
 *
 * @param email empty where the server gives none, or one that it did not verify
 * @param groepen groups of ours, {@code <rol>} or {@code <rol>.<plek>}
 */
record Persoon(String id, String voornaam, String achternaam, String email, Set<String> groepen) {
}
