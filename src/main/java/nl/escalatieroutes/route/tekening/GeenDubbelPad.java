package nl.escalatieroutes.route.tekening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No two ways between the same elements under the same condition (bpmnlint: {@code no-duplicate-sequence-flows}). */
final class GeenDubbelPad implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        Set<List<String>> gezien = new HashSet<>();
        return tekening.stromen().stream()
                .filter(stroom -> !gezien.add(List.of(stroom.getAttribute("sourceRef"), stroom.getAttribute("targetRef"),
                        stroom.getTextContent().strip())))
                .map(stroom -> new Melding(stroom, "dit pad is er twee keer.", "Haal een van de twee paden weg."));
    }
}
