package nl.escalatieroutes.historie;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Stromen;
import nl.escalatieroutes.casus.Stroom;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Which way a case went through its diagram, as far as the person who is signed in may know. */
@Component
public class Paden {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final HistoryService historie;
    private final RepositoryService definities;
    private final Stromen stromen;

    Paden(HistoryService historie, RepositoryService definities, Stromen stromen) {
        this.historie = historie;
        this.definities = definities;
        this.stromen = stromen;
    }

    /**
     * The paths of a case, in the order of the versions that it ran on; empty for who sees nothing of it in the engine.
     *
     * @param zichtbaar whether the person may know what happened in the case at that moment
     */
    public List<Pad> van(String casusId, Predicate<OffsetDateTime> zichtbaar) {
        Map<String, List<HistoricActivityInstance>> perVersie = historie.createHistoricActivityInstanceQuery()
                .processInstanceId(casusId)
                .orderByHistoricActivityInstanceStartTime().asc()
                .orderPartiallyByOccurrence().asc()
                .list().stream()
                .collect(Collectors.groupingBy(HistoricActivityInstance::getProcessDefinitionId, LinkedHashMap::new,
                        Collectors.toList()));
        if (perVersie.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> genomen = stromen.van(casusId).stream()
                .filter(stroom -> zichtbaar.test(stroom.moment()))
                .collect(Collectors.groupingBy(Stroom::definitie, Collectors.mapping(Stroom::stroom, Collectors.toList())));
        return perVersie.entrySet().stream()
                .map(versie -> pad(versie.getKey(), versie.getValue(), genomen.getOrDefault(versie.getKey(), List.of())))
                .sorted(Comparator.comparingInt(Pad::versie))
                .toList();
    }

    private Pad pad(String definitieId, List<HistoricActivityInstance> bezoeken, List<String> genomen) {
        ProcessDefinition definitie = definities.getProcessDefinition(definitieId);
        Map<String, List<HistoricActivityInstance>> perElement = bezoeken.stream()
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId, LinkedHashMap::new, Collectors.toList()));
        return new Pad(definitieId, definitie.getName(), definitie.getVersion(),
                perElement.entrySet().stream().map(element -> element(element.getKey(), element.getValue())).toList(),
                genomen.stream().distinct().toList());
    }

    private static Pad.Element element(String id, List<HistoricActivityInstance> bezoeken) {
        HistoricActivityInstance laatste = bezoeken.get(bezoeken.size() - 1);
        boolean open = bezoeken.stream().anyMatch(bezoek -> bezoek.getEndTime() == null);
        OffsetDateTime einde = open ? null : bezoeken.stream().map(HistoricActivityInstance::getEndTime)
                .max(Comparator.naturalOrder()).map(Paden::hier).orElse(null);
        return new Pad.Element(id, bezoeken.size(), hier(bezoeken.get(0).getStartTime()), einde, laatste.isCanceled());
    }

    static OffsetDateTime hier(Date moment) {
        return moment == null ? null : moment.toInstant().atZone(ZONE).toOffsetDateTime();
    }
}
