package nl.escalatieroutes.historie.cijfers;

import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.escalatieroutes.historie.cijfers.Cijferbeelden.Beeld;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * Numbers over a year, for who sees no cases. Who asks for them every day would see from the difference what became of the one case
 * that moved; so they stay as they were until cases of at least five persons changed.
 */
@Component
public class Jaarcijfers {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Cijferaar cijferaar;
    private final Cijferbeelden beelden;

    Jaarcijfers(Cijferaar cijferaar, Cijferbeelden beelden) {
        this.cijferaar = cijferaar;
        this.beelden = beelden;
    }

    /**
     * Without what people wrote in cases; the proposals are those of now, as the whole region was told of them.
     *
     * @return empty where there is no such route
     */
    public Optional<Cijfers> van(String route, Year jaar) {
        Optional<Beeld> vorige = beelden.van(route, jaar);
        if (vorige.isEmpty() || genoegVeranderd(route, jaar, vorige.get())) {
            OffsetDateTime nu = ClockUtil.getCurrentTime().toInstant().truncatedTo(ChronoUnit.MILLIS).atZone(ZONE).toOffsetDateTime();
            int personen = beelden.personen(route, jaar);
            Optional<Cijfers> nieuw = cijferaar.reken(route, jaar.atDay(1), jaar.plusYears(1).atDay(1).minusDays(1), false);
            nieuw.ifPresent(cijfers -> beelden.vervang(route, jaar, vorige, new Beeld(nu, personen, cijfers.zonderVoorstellen())));
        }
        return beelden.van(route, jaar).map(beeld -> beeld.cijfers().metStand(beeld.moment().atZoneSameInstant(ZONE).toOffsetDateTime(),
                cijferaar.voorstellen(route, beeld.cijfers().van(), beeld.cijfers().tot())));
    }

    private boolean genoegVeranderd(String route, Year jaar, Beeld beeld) {
        int verdwenen = beeld.personen() + beelden.begonnen(route, jaar, beeld.moment()) - beelden.personen(route, jaar);
        return beelden.veranderd(route, jaar, beeld.moment()) + Math.max(0, verdwenen) >= Aantal.MINSTE;
    }
}
