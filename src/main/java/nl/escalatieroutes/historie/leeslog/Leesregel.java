package nl.escalatieroutes.historie.leeslog;

import java.time.OffsetDateTime;

/**
 * That somebody opened a case, without anything of its contents.
 *
 * @param moment in Europe/Amsterdam
 * @param wie a user id
 * @param rol the groups by which the person sees the case, separated by commas
 * @param waarlangs {@code api}, {@code tasklist}, {@code cockpit}, {@code pagina} or {@code export}
 * @param wat which part, in Dutch
 */
public record Leesregel(OffsetDateTime moment, String wie, String rol, String waarlangs, String wat) {}
