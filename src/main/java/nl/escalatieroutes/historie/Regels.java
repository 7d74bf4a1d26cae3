package nl.escalatieroutes.historie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** The rules of one version of a decision table, as they stand in it. */
class Regels {

    private static final String ALTIJD = "-";

    private final List<Rule> regels;
    private final List<String> kolommen;
    private final List<String> invoer;
    private final List<String> uitvoer;

    /** @param sleutel id of the decision; one without a table has no rules */
    Regels(DmnModelInstance model, String sleutel) {
        Optional<DecisionTable> tabel = Optional.ofNullable(model.getModelElementById(sleutel))
                .map(Decision.class::cast)
                .map(Decision::getExpression)
                .filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast);
        regels = tabel.map(t -> (List<Rule>) new ArrayList<>(t.getRules())).orElse(List.of());
        kolommen = tabel.map(t -> Stream.concat(t.getInputs().stream(), t.getOutputs().stream()).map(DmnElement::getId).toList())
                .orElse(List.of());
        invoer = tabel.map(t -> t.getInputs().stream().map(Regels::naam).toList()).orElse(List.of());
        uitvoer = tabel.map(t -> t.getOutputs().stream().map(Regels::naam).toList()).orElse(List.of());
    }

    /** The place of a column in the table; -1 for what is none. */
    int kolom(String id) {
        return kolommen.indexOf(id);
    }

    Optional<Beslissing.Regel> metId(String id) {
        return IntStream.range(0, regels.size())
                .filter(plaats -> regels.get(plaats).getId().equals(id))
                .mapToObj(plaats -> regel(plaats + 1, regels.get(plaats)))
                .findFirst();
    }

    private Beslissing.Regel regel(int nummer, Rule regel) {
        List<Text> als = regel.getInputEntries().stream().map(cel -> cel.getText()).toList();
        List<Text> dan = regel.getOutputEntries().stream().map(cel -> cel.getText()).toList();
        return new Beslissing.Regel(nummer, cellen(invoer, als), cellen(uitvoer, dan),
                Optional.ofNullable(regel.getDescription()).map(Description::getTextContent)
                        .map(String::strip).filter(tekst -> !tekst.isEmpty()).orElse(null));
    }

    private static List<Beslissing.Waarde> cellen(List<String> namen, List<Text> teksten) {
        return IntStream.range(0, Math.min(namen.size(), teksten.size()))
                .mapToObj(kolom -> new Beslissing.Waarde(namen.get(kolom), tekst(teksten.get(kolom))))
                .toList();
    }

    private static String tekst(Text cel) {
        return cel == null || cel.getTextContent().isBlank() ? ALTIJD : cel.getTextContent().strip();
    }

    private static String naam(Input kolom) {
        return label(kolom).orElseGet(() -> tekst(kolom.getInputExpression().getText()));
    }

    private static String naam(Output kolom) {
        return label(kolom).orElse(kolom.getName());
    }

    private static Optional<String> label(DmnElement kolom) {
        return Optional.ofNullable(kolom.getLabel()).filter(label -> !label.isBlank());
    }
}
