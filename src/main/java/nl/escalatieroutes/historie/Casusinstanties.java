package nl.escalatieroutes.historie;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.toegang.AlsProgramma;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which instances of the engine belong to which case: its own, those that run beside it, and those that deliver its
 * messages. It answers the program itself; who may know is judged before.
 */
@Component
public class Casusinstanties {

    private static final String CASUS_ID = "casusId";
    private static final String BERICHT_ID = "berichtId";

    private final Casussen casussen;
    private final HistoryService historie;
    private final AlsProgramma alsProgramma;
    private final JdbcClient jdbc;

    Casusinstanties(Casussen casussen, HistoryService historie, AlsProgramma alsProgramma, JdbcClient jdbc) {
        this.casussen = casussen;
        this.historie = historie;
        this.alsProgramma = alsProgramma;
        this.jdbc = jdbc;
    }

    /** The id of the case that an instance is, or belongs to; empty where it belongs to none in the register. */
    public Optional<String> casusVan(String instantieId) {
        if (casussen.metId(instantieId).isPresent()) {
            return Optional.of(instantieId);
        }
        return variabele(instantieId, CASUS_ID)
                .filter(id -> casussen.metId(id).isPresent())
                .or(() -> variabele(instantieId, BERICHT_ID).flatMap(this::casusVanBericht));
    }

    /** The ids of all instances of a case, running and ended; its own first. */
    public Set<String> van(Casus casus) {
        Set<String> instanties = new LinkedHashSet<>();
        instanties.add(casus.id());
        List<HistoricProcessInstance> onderNummer = alsProgramma.doe(() -> historie.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(casus.casusnummer()).orderByProcessInstanceStartTime().asc().list());
        onderNummer.stream()
                .map(HistoricProcessInstance::getId)
                .filter(id -> casusVan(id).filter(casus.id()::equals).isPresent())
                .forEach(instanties::add);
        return instanties;
    }

    /** Whether an instance only delivers a message. */
    public boolean isVerzending(String instantieId) {
        return variabele(instantieId, BERICHT_ID).isPresent();
    }

    private Optional<String> casusVanBericht(String berichtId) {
        return jdbc.sql("select CASUS_ID from BERICHT where ID = :id").param("id", berichtId).query(String.class).optional();
    }

    private Optional<String> variabele(String instantieId, String naam) {
        return alsProgramma.doe(() -> historie.createHistoricVariableInstanceQuery()
                        .processInstanceId(instantieId).variableName(naam).list()).stream()
                .map(HistoricVariableInstance::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
