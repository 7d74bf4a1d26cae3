package nl.escalatieroutes.web.pagina;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.escalatieroutes.casus.Afspraken;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.termijn.NietGeteld;
import nl.escalatieroutes.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Lead times with the sum behind them, as the timeline recorded them when they were reckoned. */
@Component
class Termijnsommen {

    /** What sets the due date of a step by the rules: its beginning, and a move to another version. */
    private static final Set<Gebeurtenis.Soort> GETELD = Set.of(Gebeurtenis.Soort.STAP, Gebeurtenis.Soort.VERHUISD);

    private final ObjectMapper json;

    Termijnsommen(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param afgesproken who changed it in agreement and when, in words; null where it was reckoned by the rules
     * @param telling the sum in a sentence
     * @param nietGeteld the days that did not count, those with one reason in a row taken together
     */
    record Som(String vanaf, String einde, String afgesproken, String telling, List<Dagen> nietGeteld) {

        boolean heeftNietGeteld() {
            return !nietGeteld.isEmpty();
        }
    }

    record Dagen(String wanneer, String reden) {}

    /** The sum of the lead time of a step as it was reckoned last; empty where the step has none. */
    Optional<Som> van(String stap, List<Gebeurtenis> gebeurtenissen, Routenamen namen) {
        Optional<Gebeurtenis> afspraak = Afspraken.van(stap, gebeurtenissen);
        return afspraak.or(() -> gebeurtenissen.stream()
                        .filter(gebeurtenis -> stap.equals(gebeurtenis.stap()) && GETELD.contains(gebeurtenis.soort()))
                        .reduce((eerder, later) -> later))
                .filter(gebeurtenis -> gebeurtenis.termijn() != null)
                .map(gebeurtenis -> som(gebeurtenis, afspraak.isPresent(), namen));
    }

    private Som som(Gebeurtenis gebeurtenis, boolean afgesproken, Routenamen namen) {
        Termijn termijn = lees(gebeurtenis.termijn());
        return new Som(Datums.dag(termijn.vanaf()), Datums.dag(termijn.einde()),
                afgesproken ? "Aangepast in overleg op " + Datums.moment(gebeurtenis.moment())
                        + (gebeurtenis.namens() == null ? "" : " door " + namen.groep(gebeurtenis.namens())) + "." : null,
                afgesproken ? "Deze datum is afgesproken, niet geteld." : telling(termijn), perReden(termijn.uitleg()));
    }

    private static String telling(Termijn termijn) {
        long alle = ChronoUnit.DAYS.between(termijn.vanaf(), termijn.einde());
        int niet = termijn.uitleg().size();
        if (niet == 0) {
            return aantal(alle) + ". Alle dagen tellen mee.";
        }
        return aantal(alle) + ", min " + niet + " die niet meetelden, is " + aantal(alle - niet) + " die meetellen.";
    }

    private static String aantal(long dagen) {
        return dagen == 1 ? "1 dag" : dagen + " dagen";
    }

    /** The two days of a weekend in one line; so are days in a row for which one reason holds. */
    private static List<Dagen> perReden(List<NietGeteld> dagen) {
        List<Dagen> lijst = new ArrayList<>();
        for (int i = 0; i < dagen.size(); i++) {
            LocalDate eerste = dagen.get(i).datum();
            String reden = dagen.get(i).reden();
            int einde = i;
            while (einde + 1 < dagen.size() && dagen.get(einde + 1).datum().equals(dagen.get(einde).datum().plusDays(1))
                    && (dagen.get(einde + 1).reden().equals(reden) || weekend(dagen.get(einde), dagen.get(einde + 1)))) {
                einde++;
            }
            String laatsteReden = dagen.get(einde).reden();
            lijst.add(new Dagen(
                    einde == i ? Datums.kort(eerste) : Datums.kort(eerste) + " tot en met " + Datums.kort(dagen.get(einde).datum()),
                    laatsteReden.equals(reden) ? reden : reden + " en " + laatsteReden));
            i = einde;
        }
        return lijst;
    }

    private static boolean weekend(NietGeteld dag, NietGeteld volgende) {
        return dag.reden().equals("zaterdag") && volgende.reden().equals("zondag");
    }

    private Termijn lees(String tekst) {
        try {
            return json.readValue(tekst, Termijn.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("De uitleg van een termijn is niet te lezen.", e);
        }
    }
}
