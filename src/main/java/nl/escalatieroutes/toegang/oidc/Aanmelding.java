package nl.escalatieroutes.toegang.oidc;

import java.time.OffsetDateTime;

/**
 * Somebody's sign-in with an account of the organisation.
 *
 * @param sessie the session at the sign-in server; null where it names none
 * @param ververstoken null where the server gave none
 * @param toegangstoken by which the server is asked about the person; null where there is a refresh token
 * @param idToken the latest proof of who it is, by which the server knows whom it signs out
 * @param gecontroleerd when the server last said that the person may go on
 * @param verloopt when the person must sign in anew at the latest
 */
record Aanmelding(String id, String persoon, String sessie, String ververstoken, String toegangstoken,
        String idToken, OffsetDateTime gecontroleerd, OffsetDateTime verloopt) {

    /** Whether the server can be asked about the person; not where the token was kept by another secret of the program. */
    boolean heeftToken() {
        String token = ververstoken == null ? toegangstoken : ververstoken;
        return token != null && !token.isEmpty();
    }
}
