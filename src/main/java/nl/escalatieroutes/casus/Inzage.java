package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What somebody sees of a case (contract, 'Groups and demo people'): who has a part sees it whole; who was replaced
 * keeps what happened before; an adviser sees it while advising, and afterwards the own advice.
 */
@Component
public class Inzage {

    private final Deelnames deelnames;

    Inzage(Deelnames deelnames) {
        this.deelnames = deelnames;
    }

    /** The view of somebody on a case; empty for who never had a part in it. */
    public Optional<Blik> op(Casus casus, Zicht zicht) {
        if (zicht.alles()) {
            return Optional.of(new Blik(true, null, zicht));
        }
        List<Deelname> eigen = deelnames.van(casus.id()).stream()
                .filter(deel -> zicht.groepen().contains(deel.groep()))
                .toList();
        if (eigen.isEmpty()) {
            return Optional.empty();
        }
        boolean volledig = eigen.stream().anyMatch(Deelname::loopt);
        OffsetDateTime tot = eigen.stream()
                .filter(deel -> deel.soort() == Deelname.Soort.BETROKKEN)
                .flatMap(deel -> Stream.ofNullable(deel.tot()))
                .max(OffsetDateTime::compareTo)
                .orElse(null);
        return Optional.of(new Blik(volledig, tot, zicht));
    }

    /**
     * A view on one case.
     *
     * @param volledig the whole case, as it is now
     * @param tot where not: everything up to this moment; null for the own part only
     */
    public record Blik(boolean volledig, OffsetDateTime tot, Zicht zicht) {

        public boolean toont(Gebeurtenis gebeurtenis) {
            if (zicht.alles()) {
                return true;
            }
            if (!gebeurtenis.alleenVoor().isEmpty() && gebeurtenis.alleenVoor().stream().noneMatch(zicht.groepen()::contains)) {
                return false;
            }
            return toont(gebeurtenis.moment(), gebeurtenis.namens());
        }

        /** Whether something of that moment, done on behalf of or sent to that group, is part of the view. */
        public boolean toont(OffsetDateTime moment, String groep) {
            return volledig
                    || tot != null && !moment.isAfter(tot)
                    || groep != null && zicht.groepen().contains(groep);
        }
    }
}
