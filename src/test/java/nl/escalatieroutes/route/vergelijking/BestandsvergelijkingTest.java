package nl.escalatieroutes.route.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BestandsvergelijkingTest {

    private static final String WAS = """
            naam: Streek
            gemeenten:
              deurne: Deurne
            rollen:
              vraagbaak: Vraagbaak
            ladder:
              route-streek:
                - naam: Stap 1
                  taken: [vragen]
            """;

    @Test
    void watInDeInstellingenVeranderdeStaatErInWoorden() {
        String is = WAS.replace("vraagbaak: Vraagbaak", "vraagbaak: Helpdesk").replace("[vragen]", "[vragen, samenvatten]")
                .replace("  deurne: Deurne", "  deurne: Deurne\n  asten: Asten");

        assertThat(Bestandsvergelijking.van("route.yaml", bytes(WAS), bytes(is))).containsExactly(
                "Gemeente asten is nieuw.", "Rol vraagbaak heet nu 'Helpdesk' (was 'Vraagbaak').",
                "De ladder van route-streek is veranderd.");
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
