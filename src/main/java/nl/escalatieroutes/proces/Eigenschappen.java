package nl.escalatieroutes.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Extension properties of an element in a diagram. */
public final class Eigenschappen {

    private Eigenschappen() {}

    /** The value of the property of that name; empty where the element has none. */
    public static Optional<String> van(BaseElement element, String naam) {
        if (element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(eigenschappen -> eigenschappen.getCamundaProperties().stream())
                .filter(eigenschap -> naam.equals(eigenschap.getCamundaName()))
                .map(eigenschap -> eigenschap.getCamundaValue())
                .findFirst();
    }

    /** What stands between the commas. */
    public static List<String> lijst(String tekst) {
        return Arrays.stream(tekst.split(",")).map(String::strip).filter(deel -> !deel.isEmpty()).toList();
    }
}
