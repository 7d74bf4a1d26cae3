package nl.escalatieroutes.route.controle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UitdrukkingTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "geen uitdrukking",
        "P3W",
        "${akkoord}",
        "${!akkoord}",
        "${akkoord && !lopendeZorg or not (reden == null)}",
        "${zorgvorm == 'hoogcomplex' || aantal >= 2.5}",
        "${adviesVragenAan != \"geen\" and not empty knelpunt}",
        "${x ? 'a' : 'b}'}",
        "jeugdprofessional.${gemeente},aanbieder.${aanbieder}",
        "#{termijn.werkdagen(10)}",
        "${termijn.werkdagen(execution, 10)}",
        "${incident.leg(execution, 'x', task)}",
        "${gemeente.concat('-')}",
        "${zorgvorm.equals('x') or termijn.x(gemeente.concat('a'))}",
        "${partij.nummer}",
        "${nrOfCompletedInstances == 1}"})
    void laatBouwstenenVariabelenEnVergelijkingenToe(String tekst) {
        assertThat(Uitdrukking.fouten(tekst)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${execution.setVariable('a', 1)}",
        "${task.complete()}",
        "${execution}",
        "${gemeente.concat(execution)}",
        "${termijn.x(execution.processEngine)}",
        "${termijn.x((execution))}",
        "${''.getClass()}",
        "${''.class}",
        "${gemeente.getClass()}",
        "${gemeente.class}",
        "${termijn.getClass()}",
        "${termijn.class}",
        "${termijn.x().getClass()}",
        "${termijn.x().y}",
        "${termijn.x.y}",
        "${termijn['class']}",
        "${gemeente['class']}",
        "${runtimeService.startProcessInstanceByKey('x')}",
        "${dataSource.password}",
        "${onbekend.doe()}",
        "${now()}",
        "${gemeente.bytes}",
        "${partij.x(termijn)}",
        "${(termijn).x()}",
        "${1.getClass()}",
        "${x instanceof y}",
        "goed ${akkoord} fout ${execution.id}",
        "${niet afgesloten",
        "${'niet afgesloten}"})
    void weigertAlHetAndere(String tekst) {
        assertThat(Uitdrukking.fouten(tekst)).isNotEmpty();
    }

    @Test
    void kentEenLosseBouwsteen() {
        assertThat(Uitdrukking.bean(" ${bericht} ")).isEqualTo("bericht");
        assertThat(Uitdrukking.bean("${bericht.x}")).isEmpty();
        assertThat(Uitdrukking.bean("bericht")).isEmpty();
    }

    @Test
    void kanEenHeelLangeTekstAan() {
        assertThat(Uitdrukking.fouten("${x == '" + "\\'a".repeat(200_000) + "'}")).isEmpty();
    }
}
