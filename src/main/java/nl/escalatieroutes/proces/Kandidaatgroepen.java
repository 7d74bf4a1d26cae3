package nl.escalatieroutes.proces;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The candidate groups of a task together, in the place of the engine's expressions for each: so a task is offered to the
 * groups by their names of now, and its history never has the earlier ones.
 */
class Kandidaatgroepen implements Expression {

    private static final long serialVersionUID = 1L;

    private final transient List<Expression> zoalsGetekend;
    private final transient Function<Object, List<String>> namenVanNu;

    Kandidaatgroepen(Collection<Expression> zoalsGetekend, Function<Object, List<String>> namenVanNu) {
        this.zoalsGetekend = List.copyOf(zoalsGetekend);
        this.namenVanNu = namenVanNu;
    }

    @Override
    public Object getValue(VariableScope scope) {
        Set<String> groepen = new LinkedHashSet<>();
        for (Expression uitdrukking : zoalsGetekend) {
            Object waarde = uitdrukking.getValue(scope);
            if (waarde instanceof Collection<?> lijst) {
                lijst.forEach(groep -> groepen.add(String.valueOf(groep)));
            } else if (waarde instanceof String groep) {
                groepen.add(groep);
            } else {
                throw new ProcessEngineException("'" + uitdrukking.getExpressionText() + "' noemt geen groepen.");
            }
        }
        return namenVanNu.apply(String.join(",", groepen));
    }

    @Override
    public void setValue(Object waarde, VariableScope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getExpressionText() {
        return zoalsGetekend.stream().map(Expression::getExpressionText).collect(Collectors.joining(","));
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }
}
