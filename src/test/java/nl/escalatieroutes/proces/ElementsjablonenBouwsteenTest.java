package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.Expression;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.util.StringUtils;

/** What the element templates of Camunda Modeler fill in is what the building blocks take. */
class ElementsjablonenBouwsteenTest {

    private static final Path MAP = Path.of("processes/.camunda/element-templates");

    static List<JsonNode> metEenBouwsteen() throws IOException {
        try (Stream<Path> bestanden = Files.list(MAP)) {
            return bestanden.map(ElementsjablonenBouwsteenTest::lees).filter(sjabloon -> !bouwsteen(sjabloon).isEmpty()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("metEenBouwsteen")
    void deVeldenVanEenSjabloonZijnDieVanZijnBouwsteen(JsonNode sjabloon) throws Exception {
        BeanDefinitionRegistry bouwstenen = new SimpleBeanDefinitionRegistry();
        new ClassPathBeanDefinitionScanner(bouwstenen).scan(ElementsjablonenBouwsteenTest.class.getPackageName());
        assertThat(bouwstenen.getBeanDefinitionNames()).contains(bouwsteen(sjabloon));
        Class<?> bouwsteen = Class.forName(bouwstenen.getBeanDefinition(bouwsteen(sjabloon)).getBeanClassName());

        assertThat(velden(sjabloon).filter(veld -> veld.at("/binding/type").asText().equals("camunda:field"))
                .map(veld -> veld.at("/binding/name").asText()).toList())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(bouwsteen.getMethods())
                        .filter(methode -> methode.getName().startsWith("set")
                                && Arrays.equals(methode.getParameterTypes(), new Class<?>[] {Expression.class}))
                        .map(methode -> StringUtils.uncapitalize(methode.getName().substring("set".length()))).toList());
    }

    /** The bean that a template hides from who uses it; empty for one without. */
    private static String bouwsteen(JsonNode sjabloon) {
        return velden(sjabloon).filter(veld -> veld.at("/binding/name").asText().equals("camunda:delegateExpression"))
                .map(veld -> veld.path("value").asText().replaceAll("[${}]", "")).findFirst().orElse("");
    }

    private static Stream<JsonNode> velden(JsonNode sjabloon) {
        return StreamSupport.stream(sjabloon.path("properties").spliterator(), false);
    }

    private static JsonNode lees(Path bestand) {
        try {
            return new JsonMapper().readTree(Files.readAllBytes(bestand));
        } catch (IOException e) {
            throw new AssertionError(bestand + " is no JSON", e);
        }
    }
}
