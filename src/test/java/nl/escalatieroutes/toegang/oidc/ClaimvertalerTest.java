package nl.escalatieroutes.toegang.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.escalatieroutes.casus.Naamwissels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ClaimvertalerTest {

    private static final List<Groepregel> REGELS = List.of(
            new Groepregel("0b3f-jp", "jeugdprofessional.{gemeente}"),
            new Groepregel("0b3f-zi2t", "zi2t"),
            new Groepregel("0b3f-beide", "vraagbaak"), new Groepregel("0b3f-beide", "expertteam"));

    private static final Naamwissels NAAMWISSELS = mock(Naamwissels.class);

    @BeforeEach
    void geenNaamwissels() {
        reset(NAAMWISSELS);
        when(NAAMWISSELS.nu(anyCollection())).thenAnswer(vraag -> List.copyOf(vraag.getArgument(0)));
    }

    @Test
    void waardenWordenGroepen_wiePlaatsenHeeftKrijgtErEenPerPlaats() {
        assertThat(groepen("groups", Map.of("groups", List.of("0b3f-jp", "0b3f-zi2t"), "gemeente", List.of("roosendaal", "moerdijk"))))
                .containsExactlyInAnyOrder("jeugdprofessional.roosendaal", "jeugdprofessional.moerdijk", "zi2t");
        assertThat(groepen("groups", Map.of("groups", "0b3f-beide"))).containsExactlyInAnyOrder("vraagbaak", "expertteam");
    }

    @Test
    void wieGeenPlaatsHeeft_krijgtDeRolNiet() {
        assertThat(groepen("groups", Map.of("groups", List.of("0b3f-jp")))).isEmpty();
        assertThat(groepen("groups", Map.of("groups", List.of("0b3f-jp"), "gemeente", "Bergen op Zoom"))).isEmpty();
        assertThat(groepen("groups", Map.of("groups", List.of("0b3f-jp"), "gemeente", "g".repeat(64 - "jeugdprofessional.".length()))))
                .hasSize(1);
        assertThat(groepen("groups", Map.of("groups", List.of("0b3f-jp"), "gemeente", "g".repeat(65 - "jeugdprofessional.".length()))))
                .as("longer than the directory of people can hold").isEmpty();
    }

    @Test
    void eenGroepDieNietIsIngesteldGeeftNiets_ookNietDieVanHetBeheer() {
        assertThat(groepen("groups", Map.of("groups", List.of("camunda-admin", "0b3f", "zi2t")))).isEmpty();
        assertThat(groepen("groups", Map.of())).isEmpty();
    }

    @Test
    void eenClaimMagBinnenEenAndereStaan() {
        assertThat(groepen("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("0b3f-zi2t"))))).containsExactly("zi2t");
        assertThat(groepen("urn.rollen", Map.of("urn.rollen", List.of("0b3f-zi2t")))).containsExactly("zi2t");
    }

    @Test
    void naamEnAdres() {
        Persoon persoon = vertaler("groups").persoon(Map.of("sub", "8d1c-22", "given_name", "Jan", "family_name", "de Vries",
                "email", "j.devries@roosendaal.nl", "email_verified", true));

        assertThat(persoon).extracting(Persoon::id, Persoon::voornaam, Persoon::achternaam, Persoon::email)
                .containsExactly("8d1c-22", "Jan", "de Vries", "j.devries@roosendaal.nl");
        assertThat(vertaler("groups").persoon(Map.of("sub", "x", "name", "Jan de Vries")).achternaam()).isEqualTo("Jan de Vries");
    }

    @Test
    void eenAdresDatDeServerNietControleerdeWordtNietGebruikt() {
        assertThat(vertaler("groups").persoon(Map.of("sub", "x", "email", "iemand@elders.nl", "email_verified", false)).email()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "systeem", "Systeem", "a b", "../x", "x'--", "-x"})
    void wieGeenBruikbareIdHeeftIsNiemand(String id) {
        assertThatThrownBy(() -> vertaler("groups").persoon(Map.of("sub", id))).isInstanceOf(Claimvertaler.GeenPersoon.class);
    }

    private static Set<String> groepen(String claim, Map<String, Object> claims) {
        Map<String, Object> alle = new HashMap<>(claims);
        alle.put("sub", "x");
        return vertaler(claim).persoon(alle).groepen();
    }

    @Test
    void eenGroepDieEenAndereNaamKreeg_heetZoOokHier() {
        when(NAAMWISSELS.nu(anyCollection())).thenReturn(List.of("expertiseteam"));

        assertThat(groepen("groups", Map.of("groups", List.of("0b3f-zi2t")))).containsExactly("expertiseteam");
        verify(NAAMWISSELS).nu(Set.of("zi2t"));
    }

    private static Claimvertaler vertaler(String groepenClaim) {
        return new Claimvertaler(new Oidcinstellingen("https://login", "escalatie", "geheim", List.of("openid"), "sub",
                groepenClaim, REGELS, Duration.ofMinutes(1), "api"),
                new StaticListableBeanFactory(Map.of("naamwissels", NAAMWISSELS)).getBeanProvider(Naamwissels.class));
    }
}
