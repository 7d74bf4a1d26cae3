package nl.escalatieroutes.proces.bouwsteen;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.Expression;

/** Reads the fields that a diagram gives a building block. */
final class Velden {

    private Velden() {}

    /** The text of a field; empty where the diagram leaves it out. */
    static String tekst(Expression veld, DelegateExecution execution) {
        Object waarde = veld == null ? null : veld.getValue(execution);
        return waarde == null ? "" : waarde.toString().strip();
    }

    /** The parts of a field with commas. */
    static List<String> lijst(Expression veld, DelegateExecution execution) {
        return Arrays.stream(tekst(veld, execution).split(",")).map(String::strip).filter(deel -> !deel.isEmpty()).toList();
    }
}
