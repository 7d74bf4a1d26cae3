package nl.escalatieroutes.web.historie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.termijn.Termijn;
import nl.escalatieroutes.web.historie.HistorieInJson.Moment;
import nl.escalatieroutes.web.historie.HistorieInJson.Tijdigheid;
import org.springframework.stereotype.Component;

/**
 * Says of each decision whether it was in time: by the lead time of its step as it stood then, changed or not. A lead time that was
 * recorded as passed has passed, whatever the clock says.
 */
@Component
class Tijdigheden {

    private final ObjectMapper json;

    Tijdigheden(ObjectMapper json) {
        this.json = json;
    }

    /** @param tijdlijn in order */
    List<Moment> in(List<Moment> tijdlijn) {
        Map<String, Tijdigheid> perStap = new HashMap<>();
        return tijdlijn.stream().map(moment -> moment.stap() == null ? moment : moment(moment, perStap)).toList();
    }

    /** @param perStap how the lead time of each step stands: until when, and whether it had not passed */
    private Moment moment(Moment moment, Map<String, Tijdigheid> perStap) {
        String soort = moment.soort().sleutel();
        String stap = moment.stap().sleutel();
        if (soort.equals(Gebeurtenis.Soort.BESLUIT.code()) && perStap.containsKey(stap)) {
            Tijdigheid stand = perStap.get(stap);
            return moment.met(new Tijdigheid(stand.uiterlijk(),
                    stand.opTijd() && !moment.moment().toLocalDate().isAfter(stand.uiterlijk())));
        } else if (soort.equals(Gebeurtenis.Soort.TERMIJN_OVERSCHREDEN.code())) {
            perStap.computeIfPresent(stap, (welke, stand) -> new Tijdigheid(stand.uiterlijk(), false));
        } else if (moment.termijn() != null) {
            perStap.put(stap, new Tijdigheid(einde(moment.termijn()), true));
        } else if (soort.equals(Gebeurtenis.Soort.STAP.code())) {
            perStap.remove(stap);
        }
        return moment;
    }

    private LocalDate einde(String termijn) {
        try {
            return json.readValue(termijn, Termijn.class).einde();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De berekening van een termijn is niet te lezen.", e);
        }
    }
}
