package nl.escalatieroutes.historie.cijfers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Numbers over the cases of a route that started in a period.
 *
 * @param van first day of start; null: from the beginning
 * @param tot last day of start; null: until now
 * @param stand as things stood then; null: now
 * @param stappen running cases by where they stand, solved ones by the step that solved them, and the others by how they ended
 * @param dagen calendar days on each step, of the cases that are through with it
 * @param overTermijn cases in which a lead time passed, by the role that held the task
 * @param knelpunten how many bottlenecks were written down
 * @param knelpuntteksten what was written; null for who sees no case contents
 * @param verbetervoorstellen the proposals, which the whole region was told of
 */
public record Cijfers(
        String route,
        String naam,
        LocalDate van,
        LocalDate tot,
        OffsetDateTime stand,
        Aantal casussen,
        List<Knoop> stappen,
        List<Staptijd> dagen,
        List<Rol> overTermijn,
        Aantal knelpunten,
        List<Knelpunt> knelpuntteksten,
        List<Voorstel> verbetervoorstellen) {

    /** @param mediaan null, like {@code percentiel90}, where fewer than five persons are through with the step */
    public record Staptijd(String stap, Double mediaan, Integer percentiel90, String tekst) {}

    public record Rol(String rol, String naam, Aantal casussen) {}

    public record Knelpunt(OffsetDateTime moment, String casusnummer, String tekst) {}

    public record Voorstel(LocalDate dag, String tekst) {}

    Cijfers zonderVoorstellen() {
        return metStand(null, List.of());
    }

    Cijfers metStand(OffsetDateTime moment, List<Voorstel> voorstellen) {
        return new Cijfers(route, naam, van, tot, moment, casussen, stappen, dagen, overTermijn, knelpunten, knelpuntteksten, voorstellen);
    }
}
