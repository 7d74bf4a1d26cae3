package nl.escalatieroutes.web.pagina;

/**
 * An open incident, in words for the functional administrator; nothing of what is in the case.
 *
 * @param sinds moment, in words
 * @param casusnummer null where it belongs to no case
 * @param wat what is the matter
 * @param doen what to do about it
 * @param jobId what may be tried again; null where trying again is of no use
 * @param taakId a task in which it is put right; null where there is none
 * @param berichtId the message that it is about; null where it is about none
 */
record Storing(String sinds, String route, String stap, String casusnummer, String wat, String doen, String jobId, String taakId,
        String berichtId) {
}
