package nl.escalatieroutes.proces;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.escalatieroutes.route.controle.Bouwstenen;
import org.springframework.beans.factory.BeanFactory;

/**
 * The beans that an expression in a diagram can reach: the building blocks and nothing else of the program, whatever the
 * check of a folder might overlook.
 */
class BouwstenenInDiagram extends AbstractMap<Object, Object> {

    private static final String EIGEN_PROCES = "berichtVerzenden";

    private final BeanFactory beans;

    BouwstenenInDiagram(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object naam) {
        return naam instanceof String bean && (Bouwstenen.NAMEN.contains(bean) || EIGEN_PROCES.equals(bean));
    }

    /** Asked for late, and anew each time: some building blocks take fields and are made for one use. */
    @Override
    public Object get(Object naam) {
        return containsKey(naam) ? beans.getBean((String) naam) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Stream.concat(Bouwstenen.NAMEN.stream(), Stream.of(EIGEN_PROCES))
                .map(naam -> new SimpleImmutableEntry<Object, Object>(naam, get(naam)))
                .collect(Collectors.toSet());
    }
}
