package nl.escalatieroutes.route.controle;

import java.util.Set;
import nl.escalatieroutes.route.Bevindingen;
import nl.escalatieroutes.route.RegioInhoud;

/** A help page is for a role that the region knows. */
final class HulpRegel implements Gelezen.Regel {

    @Override
    public void controleer(Gelezen gelezen, Bevindingen bevindingen) {
        if (gelezen.inhoud().instellingen() == null) {
            return;
        }
        Set<String> rollen = gelezen.inhoud().instellingen().rollen().keySet();
        gelezen.inhoud().hulp().keySet().stream()
                .filter(rol -> !rollen.contains(rol))
                .forEach(rol -> bevindingen.meld(RegioInhoud.HULP + rol + ".md",
                        "de rol '" + rol + "' staat niet in route.yaml.",
                        "Noem het bestand naar een rol: " + String.join(", ", rollen) + "."));
    }
}
