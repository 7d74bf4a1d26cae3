package nl.escalatieroutes.toegang.oidc;

import java.time.OffsetDateTime;

/**
 * Somebody's sign-in with an account of the organisation.
 *
 * @param sessie the session at the sign-in server; null where it names none
 * @param ververstoken null where the server gave none
 * @param idToken the latest proof of who it is, by which the server knows whom it signs out
 * @param gecontroleerd when the server last said that the person may go on
 * @param verloopt when the person must sign in anew at the latest
 */
record Aanmelding(String id, String persoon, String sessie, String ververstoken, String idToken,
        OffsetDateTime gecontroleerd, OffsetDateTime verloopt) {
}
