package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;

/**
 * A sequence flow that a case went along.
 *
 * @param definitie the engine's id of the version of the diagram
 * @param stroom id of the flow in that diagram
 */
public record Stroom(String casusId, String definitie, String stroom, OffsetDateTime moment) {}
