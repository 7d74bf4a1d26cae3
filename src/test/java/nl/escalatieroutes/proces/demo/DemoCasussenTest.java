package nl.escalatieroutes.proces.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.CasusFilter;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Gebeurtenis;
import nl.escalatieroutes.casus.Gebeurtenissen;
import nl.escalatieroutes.casus.Zicht;
import nl.escalatieroutes.proces.Casusstappen;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The demo has cases in all stages of all routes, and the same ones after a restart. */
@SpringBootTest(properties = {
    "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1",
    "camunda.bpm.job-execution.enabled=false",
    "escalatie.demo.casussen=35"})
@ActiveProfiles("demo")
class DemoCasussenTest {

    @Autowired DemoCasussen demo;
    @Autowired Casussen casussen;
    @Autowired Casusstappen stappen;
    @Autowired Gebeurtenissen gebeurtenissen;

    @Test
    void casussenInAlleStadiaVanAlleRoutes_enNaEenHerstartDezelfde() {
        List<Casus> alle = alle();
        Set<String> nummers = new HashSet<>(alle.stream().map(Casus::casusnummer).toList());
        assertThat(nummers).hasSize(35).allMatch(nummer -> nummer.matches("DEMO-[0-9]{4}"));
        assertThat(new HashSet<>(stappen.van(alle.stream().filter(Casus::loopt).map(Casus::id).toList()).values())).contains(
                "gezinsplan-opstellen", "gezinsplan-aanleveren", "arrangement-opstellen", "arrangement-beoordelen", "zorg-starten",
                "zorg-beeindigen", "reden-beoordelen", "gesprek-voeren", "advies-geven", "afspraak-bevestigen",
                "besluit-lokale-aanstuurder", "advies-zi2t", "reactie-op-advies", "geschil-voorleggen", "uitspraak-vastleggen",
                "gezin-begeleiden", "zorg-organiseren", "verwijzing-beoordelen", "overleg-voeren", "samenspraak-organiseren",
                "consult-geven", "dossier-aanvullen", "hulp-starten", "nakoming-bespreken");
        assertThat(alle).extracting(Casus::uitkomst).contains("opgelost-in-gesprek", "opgelost-door-lokale-aanstuurder",
                "ingetrokken", "zorg-beeindigd", "niet-tot-stand-gekomen", "gestart-na-verwijzing");
        assertThat(alle).anyMatch(Casus::overTermijn).anyMatch(casus -> !casus.overTermijn());
        assertThat(alle).allMatch(casus -> casus.gestart().isBefore(OffsetDateTime.now()));
        assertThat(alle).anyMatch(casus -> casus.gestart().isBefore(OffsetDateTime.now().minusMonths(3)));
        assertThat(alle).anyMatch(casus -> soorten(casus).contains(Gebeurtenis.Soort.HERINNERING));
        assertThat(alle).anyMatch(casus -> soorten(casus).contains(Gebeurtenis.Soort.TERMIJN_GEWIJZIGD));
        assertThat(alle).anyMatch(casus -> soorten(casus).contains(Gebeurtenis.Soort.GEKOPPELD));

        assertThat(ClockUtil.getCurrentTime()).isCloseTo(new Date(), Duration.ofMinutes(1).toMillis());

        demo.start();
        assertThat(alle()).hasSameSizeAs(alle);
    }

    private List<Gebeurtenis.Soort> soorten(Casus casus) {
        return gebeurtenissen.van(casus.id()).stream().map(Gebeurtenis::soort).toList();
    }

    private List<Casus> alle() {
        return casussen.pagina(new CasusFilter(null, null, null, null, null, null, null, "DEMO-", 0), new Zicht(List.of(), true));
    }
}
