package nl.escalatieroutes.route;

import java.util.Set;
import nl.escalatieroutes.toegang.Rollen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which roles take part in a route, from the region folder that it came with. */
@Component
class RollenPerRoute implements Rollen {

    private final ObjectProvider<Regios> regios;

    RollenPerRoute(ObjectProvider<Regios> regios) {
        this.regios = regios;
    }

    @Override
    public Set<String> rollenVanRoute(String processDefinitionKey) {
        return regios.getObject().metRoute(processDefinitionKey)
                .map(regio -> regio.instellingen().rollen().keySet())
                .orElse(Set.of());
    }
}
