package nl.escalatieroutes.proces;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of the class together go along every sequence flow of a route: each answer, each timer, each end. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ElkePijlCheck.class)
@interface ElkePijl {

    /** Process definition key. */
    String value();
}
