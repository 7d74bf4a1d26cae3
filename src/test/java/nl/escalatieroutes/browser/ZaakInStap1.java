package nl.escalatieroutes.browser;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;

/** A case to look at: of Etten-Leur and provider a, in the first step. */
final class ZaakInStap1 {

    private ZaakInStap1() {
    }

    static void start(ProcessEngine engine, String nummer) {
        IdentityService identiteiten = engine.getIdentityService();
        identiteiten.setAuthentication("aanbieder-a", List.of("aanbieder.aanbieder-a"));
        try {
            engine.getRuntimeService().startProcessInstanceByKey("escalatie-west-brabant-west", Map.of(
                    "casusnummer", nummer, "gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", "pleegzorg",
                    "discussiepunt", "doelen", "ingediendDoor", "aanbieder", "toelichting", "Een toelichting.",
                    "lopendeZorg", true));
        } finally {
            identiteiten.clearAuthentication();
        }
    }
}
