package nl.escalatieroutes.formulier;

import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL expression of a form, parsed once. Forms write it with or without a leading {@code =}. */
final class Feel {

    // External (Java) functions are off by default and stay so: a form is data.
    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    private final ParsedExpression expressie;

    private Feel(ParsedExpression expressie) {
        this.expressie = expressie;
    }

    /**
     * @throws IllegalArgumentException with the parser's own message where the text is no FEEL
     */
    static Feel lees(String tekst) {
        String zonderIs = tekst.strip().startsWith("=") ? tekst.strip().substring(1) : tekst;
        ParseResult resultaat = ENGINE.parseExpression(zonderIs);
        if (!resultaat.isSuccess()) {
            throw new IllegalArgumentException(resultaat.failure().message());
        }
        return new Feel(resultaat.parsedExpression());
    }

    /** Whether the expression is true; an expression that fails or gives null or anything else is not. */
    boolean isWaar(Map<String, Object> context) {
        EvaluationResult resultaat = ENGINE.evaluate(expressie, context);
        return resultaat.isSuccess() && Boolean.TRUE.equals(resultaat.result());
    }
}
