package nl.escalatieroutes.casus;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return Optional.ofNullable(op(List.of(casus), zicht).get(casus.id()));
    }

    /** The views of somebody on cases, by case id; there is none on a case in which the person never had a part. */
    public Map<String, Blik> op(Collection<Casus> casussen, Zicht zicht) {
        List<String> ids = casussen.stream().map(Casus::id).distinct().toList();
        if (zicht.alles()) {
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> new Blik(true, null, zicht)));
        }
        return deelnames.van(ids).stream()
                .filter(deel -> zicht.groepen().contains(deel.groep()))
                .collect(Collectors.groupingBy(Deelname::casusId,
                        Collectors.collectingAndThen(Collectors.toList(), eigen -> blik(eigen, zicht))));
    }

    private static Blik blik(List<Deelname> eigen, Zicht zicht) {
        boolean volledig = eigen.stream().anyMatch(Deelname::loopt);
        OffsetDateTime tot = eigen.stream()
                .filter(deel -> deel.soort() == Deelname.Soort.BETROKKEN)
                .flatMap(deel -> Stream.ofNullable(deel.tot()))
                .max(OffsetDateTime::compareTo)
                .orElse(null);
        return new Blik(volledig, tot, zicht);
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
