package nl.escalatieroutes.historie;

import java.time.OffsetDateTime;

/**
 * Something that went wrong in a case, and that somebody had to look after.
 *
 * @param soort the engine's type of incident, such as {@code failedJob}
 * @param element id of the element in the diagram
 * @param einde null while it lasts
 */
public record Storing(OffsetDateTime begin, OffsetDateTime einde, String soort, String element, String melding) {}
