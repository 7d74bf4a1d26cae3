package nl.escalatieroutes.route.controle;

import java.util.List;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.Regiomap;
import nl.escalatieroutes.route.Trede;

/** A route of cases says which of its outcomes are solutions: the numbers tell nothing of it otherwise. */
final class OplossingRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        if (gelezen.inhoud().instellingen() == null) {
            return;
        }
        for (Procesdeel proces : Procesdeel.alle(gelezen)) {
            String route = proces.proces().getAttribute("id");
            List<Trede> treden = gelezen.inhoud().instellingen().ladder().getOrDefault(route, List.of());
            // what nobody starts by a form runs beside a case, and is not counted
            if (Gelezen.isUitvoerbaar(proces.proces()) && proces.startMetFormulier().isPresent()
                    && treden.stream().allMatch(trede -> trede.opgelost().isEmpty())) {
                bevindingen.letOp(Regiomap.INSTELLINGEN, "ladder " + route,
                        "in de cijfers telt geen enkele uitkomst van deze route als opgelost.",
                        "Noem in route.yaml, bij de trede waar een oplossing valt, onder opgelost het id van dat einde.");
            }
        }
    }
}
