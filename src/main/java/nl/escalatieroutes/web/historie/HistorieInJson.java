package nl.escalatieroutes.web.historie;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.escalatieroutes.historie.Beslissing;
import nl.escalatieroutes.historie.Pad;
import nl.escalatieroutes.web.CasusInJson;

/** The shapes in which the history leaves the REST API: names for programs, and beside them the names for people. */
final class HistorieInJson {

    private HistorieInJson() {}

    /** @param perPagina how many cases a full page holds */
    record Lijst(long totaal, int perPagina, List<Regel> casussen) {}

    /** Something with a name for programs and one for people. */
    record Naam(String sleutel, String naam) {}

    /**
     * @param stap where the case stands, or the last step that it came to; null for who does not see it as it is now, like
     *     the provider, the end and the outcome
     * @param volledig whether one sees the case as it is now
     */
    record Regel(
            String id,
            String casusnummer,
            Naam route,
            Naam gemeente,
            Naam aanbieder,
            OffsetDateTime gestart,
            OffsetDateTime geeindigd,
            Naam stap,
            Naam uitkomst,
            boolean overTermijn,
            boolean volledig) {}

    /**
     * @param wachtdagen over this case and those linked with it; null for who does not see the case as it is now
     * @param eerdere other cases under the same number, the latest first
     */
    record Geheel(
            Regel casus,
            List<Moment> tijdlijn,
            Wachten wachtdagen,
            List<Pad> paden,
            List<Beslissing> beslissingen,
            List<CasusInJson.Bericht> berichten,
            List<CasusInJson.Dossier> dossiers,
            List<Storing> storingen,
            List<Regel> gekoppeld,
            List<Regel> eerdere) {}

    /**
     * @param wie who did it, null for what the program did
     * @param namens the group on whose behalf
     * @param termijn the sum of a lead time, as it was reckoned then
     * @param tijdigheid of a decision: whether it was in time; null for anything else, and where no lead time held
     * @param alleenVoor the groups that alone may read it, beside auditors; empty for all who have a part
     */
    record Moment(
            OffsetDateTime moment,
            Naam soort,
            Naam stap,
            Naam wie,
            Naam namens,
            String wat,
            @JsonRawValue String termijn,
            Tijdigheid tijdigheid,
            List<Naam> alleenVoor) {

        Moment met(Tijdigheid anders) {
            return new Moment(moment, soort, stap, wie, namens, wat, termijn, anders, alleenVoor);
        }
    }

    /** @param uiterlijk the last day that was in time, as the lead time stood then */
    record Tijdigheid(LocalDate uiterlijk, boolean opTijd) {}

    /** Calendar days. */
    record Wachten(long totaal, List<PerStap> perStap, List<PerPartij> perPartij) {

        record PerStap(Naam route, Naam stap, int dagen, List<Naam> wachtOp) {}

        record PerPartij(Naam partij, int dagen) {}
    }

    record Storing(OffsetDateTime begin, OffsetDateTime einde, String soort, Naam element, String melding) {}
}
