package nl.escalatieroutes.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.casus.Wachtdagen;

/** The shapes in which cases leave the REST API (contract, 'The project's own REST API'). */
public final class CasusInJson {

    private CasusInJson() {}

    public record Pagina(long totaal, List<Regel> casussen) {}

    /** @param stap task definition key of the oldest open task; null where there is none */
    public record Regel(
            String casusnummer,
            String route,
            String gemeente,
            String aanbieder,
            OffsetDateTime gestart,
            OffsetDateTime geeindigd,
            String uitkomst,
            String stap,
            boolean overTermijn) {}

    /**
     * @param wachtdagen over this case and those linked with it; null for who does not see the case as it is now
     * @param gekoppeld the cases linked with this one, in either direction
     */
    record Geheel(
            String casusnummer,
            String route,
            String gemeente,
            String aanbieder,
            OffsetDateTime gestart,
            OffsetDateTime geeindigd,
            String uitkomst,
            String stap,
            boolean overTermijn,
            List<Moment> tijdlijn,
            Wachtdagen wachtdagen,
            List<Regel> gekoppeld,
            List<Regel> eerdere) {}

    /** @param termijn the sum of a lead time, as it was reckoned then */
    record Moment(OffsetDateTime moment, String soort, String stap, String wie, String wat, @JsonRawValue String termijn) {}

    public record Bericht(
            OffsetDateTime moment,
            List<String> aan,
            String onderwerp,
            String tekst,
            String sjabloon,
            String stap,
            String status) {}

    public record Dossier(String id, OffsetDateTime moment, String stap, String ontvanger, String titel) {}
}
