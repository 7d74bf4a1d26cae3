package nl.escalatieroutes.route.controle;

import camundajar.impl.scala.Product;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/** The variables that a FEEL expression reads. The library has no question for it, so the parsed expression is walked. */
final class FeelNamen {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final Set<String> gelezen = new LinkedHashSet<>();
    private final Set<String> eigen = new LinkedHashSet<>(Set.of("item", "partial"));

    private FeelNamen() {}

    /**
     * @param tekst FEEL, with or without a leading {@code =}
     * @return empty where the text is no FEEL
     */
    static Optional<Set<String>> in(String tekst) {
        String zonderIs = tekst.strip().startsWith("=") ? tekst.strip().substring(1) : tekst.strip();
        return namen(FEEL.parseExpression(zonderIs));
    }

    private static Optional<Set<String>> namen(ParseResult resultaat) {
        if (!resultaat.isSuccess()) {
            return Optional.empty();
        }
        FeelNamen namen = new FeelNamen();
        namen.loop(resultaat.parsedExpression().expression());
        namen.gelezen.removeAll(namen.eigen);
        return Optional.of(namen.gelezen);
    }

    private void loop(Object deel) {
        if (deel instanceof Ref naam) {
            gelezen.add(naam.names().head());
        } else if (deel instanceof Product product) {
            boolean benoemt = deel instanceof For || deel instanceof SomeItem || deel instanceof EveryItem
                    || deel instanceof FunctionDefinition;
            if (benoemt) {
                onthoud(product.productElement(0));
            }
            for (int i = 0; i < product.productArity(); i++) {
                loop(product.productElement(i));
            }
        }
    }

    /** The names that the expression itself gives: {@code for x in ...}, {@code function(x) ...}. */
    private void onthoud(Object deel) {
        if (deel instanceof String naam) {
            eigen.add(naam);
        } else if (deel instanceof Product product && !(deel instanceof Ref)) {
            for (int i = 0; i < product.productArity(); i++) {
                onthoud(product.productElement(i));
            }
        }
    }
}
