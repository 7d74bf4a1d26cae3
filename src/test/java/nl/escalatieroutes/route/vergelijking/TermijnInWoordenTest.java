package nl.escalatieroutes.route.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnInWoordenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "${termijn.werkdagen(5)} | 5 werkdagen",
        "${termijn.werkdagen(1)} | 1 werkdag",
        "${termijn.weken(3)} | 3 weken",
        "${termijn.voorEinde(2)} | 2 werkdagen voor het einde",
        "${termijn.jarenVanaf(gezinsplanDatum, 1)} | 1 jaar vanaf gezinsplanDatum",
        "${termijn.werkdagenVanaf(gesprekBegonnen, 5 + 5 * adviezenGevraagd)} | 5 + 5 * adviezenGevraagd werkdagen vanaf gesprekBegonnen",
        "${termijn.eerste(termijn.werkdagen(5), termijn.opDag(routeEinde))} | 5 werkdagen of de dag in routeEinde, wat het eerst komt",
        "${stilstand.na(execution, termijn.wekenVanaf(planVanaf, 8))} | 8 weken vanaf planVanaf, en zo veel langer als de casus stilstond",
        "${stilstand.na(execution, termijn.alleenAls(soort == 'duurzaam', termijn.jarenVanaf(start, 1)))} | 1 jaar vanaf start, alleen als soort 'duurzaam' is, en zo veel langer als de casus stilstond",
        "${termijn.alleenAls(lopendeZorg, termijn.weken(3))} | 3 weken, alleen als lopendeZorg geldt",
        "R/P4W | elke 4 weken",
        "${iets.anders()} | iets.anders()"})
    void eenUitdrukkingInWoorden(String uitdrukking, String woorden) {
        assertThat(TermijnInWoorden.van(uitdrukking)).isEqualTo(woorden);
    }
}
