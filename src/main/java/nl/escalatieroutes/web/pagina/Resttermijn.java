package nl.escalatieroutes.web.pagina;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import nl.escalatieroutes.termijn.Sluitingsdagen;
import nl.escalatieroutes.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** How long there is left of a lead time, in words. */
@Component
class Resttermijn {

    /** Beyond so many days nobody counts in working days. */
    private static final int LANG = 60;

    private final Termijnen termijnen;

    Resttermijn(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    /** @param einde the last day of the lead time */
    String inWoorden(LocalDate vandaag, LocalDate einde, Sluitingsdagen sluitingsdagen) {
        if (einde.equals(vandaag)) {
            return "vandaag is de laatste dag";
        }
        boolean voorbij = einde.isBefore(vandaag);
        LocalDate eerste = voorbij ? einde : vandaag;
        LocalDate laatste = voorbij ? vandaag : einde;
        long dagen = ChronoUnit.DAYS.between(eerste, laatste);
        if (dagen > LANG) {
            return voorbij ? dagen / 7 + " weken te laat" : "nog " + dagen / 7 + " weken";
        }
        Predicate<LocalDate> werkdag = dag -> termijnen.isWerkdag(dag, sluitingsdagen);
        long werkdagen = eerste.plusDays(1).datesUntil(laatste.plusDays(1)).filter(werkdag).count();
        String aantal = werkdagen == 1 ? "1 werkdag" : werkdagen + " werkdagen";
        if (voorbij) {
            return werkdagen == 0 ? "de termijn is voorbij" : aantal + " te laat";
        }
        return werkdagen == 0 ? "eindigt voor de volgende werkdag" : "nog " + aantal;
    }
}
