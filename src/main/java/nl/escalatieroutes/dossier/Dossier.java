package nl.escalatieroutes.dossier;

import java.time.OffsetDateTime;

/**
 * A dossier that was made; its PDF is fetched apart.
 *
 * @param casusId    process instance id of the case
 * @param moment     when it was made, in Europe/Amsterdam
 * @param stap       the task definition key it was made for
 * @param ontvanger  who it was handed over to
 */
public record Dossier(
        String id, String casusId, OffsetDateTime moment, String stap, String ontvanger, String titel) {}
