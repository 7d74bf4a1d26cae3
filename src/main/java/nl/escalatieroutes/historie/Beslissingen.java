package nl.escalatieroutes.historie;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** What decision tables said in a case, as far as the person who is signed in may know. */
@Component
public class Beslissingen {

    private final HistoryService historie;
    private final RepositoryService definities;

    Beslissingen(HistoryService historie, RepositoryService definities) {
        this.historie = historie;
        this.definities = definities;
    }

    /** In the order in which the tables were asked. */
    public List<Beslissing> van(String casusId) {
        return historie.createHistoricDecisionInstanceQuery()
                .processInstanceId(casusId)
                .includeInputs()
                .includeOutputs()
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .orderByEvaluationTime().asc()
                .list().stream()
                .map(this::beslissing)
                .toList();
    }

    private Beslissing beslissing(HistoricDecisionInstance gevraagd) {
        DecisionDefinition tabel = definities.getDecisionDefinition(gevraagd.getDecisionDefinitionId());
        Regels regels = new Regels(definities.getDmnModelInstance(tabel.getId()), tabel.getKey());
        return new Beslissing(
                Paden.hier(gevraagd.getEvaluationTime()),
                gevraagd.getActivityId(),
                tabel.getKey(),
                tabel.getName() == null ? tabel.getKey() : tabel.getName(),
                tabel.getVersion(),
                gevraagd.getInputs().stream()
                        .sorted(Comparator.comparingInt(invoer -> regels.kolom(invoer.getClauseId())))
                        .map(Beslissingen::invoer)
                        .toList(),
                gevraagd.getOutputs().stream()
                        .sorted(Comparator.comparing(HistoricDecisionOutputInstance::getRuleOrder,
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparingInt(uitkomst -> regels.kolom(uitkomst.getClauseId())))
                        .map(Beslissingen::uitkomst)
                        .toList(),
                gevraagd.getOutputs().stream()
                        .map(HistoricDecisionOutputInstance::getRuleId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(id -> regels.metId(id).stream())
                        .toList());
    }

    private static Beslissing.Waarde invoer(HistoricDecisionInputInstance invoer) {
        return new Beslissing.Waarde(naam(invoer.getClauseName(), invoer.getClauseId()), invoer.getValue());
    }

    private static Beslissing.Waarde uitkomst(HistoricDecisionOutputInstance uitkomst) {
        return new Beslissing.Waarde(naam(uitkomst.getClauseName(), uitkomst.getVariableName()), uitkomst.getValue());
    }

    private static String naam(String naam, String anders) {
        return naam == null || naam.isBlank() ? anders : naam;
    }
}
