package nl.escalatieroutes.onderhoud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How places are called for people, by the region folders that were put into service: the latest that names one. */
class Pleknamen {

    private static final List<String> SOORTEN = List.of("gemeenten", "aanbieders", "verwijzers");

    private final List<JsonNode> instellingen;

    Pleknamen(JdbcClient jdbc) {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        instellingen = jdbc.sql("""
                select B.BYTES_ from ACT_GE_BYTEARRAY B inner join ACT_RE_DEPLOYMENT D on D.ID_ = B.DEPLOYMENT_ID_
                 where B.NAME_ = 'route.yaml' order by D.DEPLOY_TIME_ desc""").query((rij, nummer) -> {
                    try {
                        return yaml.readTree(rij.getBytes(1));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }).list();
    }

    Optional<String> van(String plek) {
        return instellingen.stream().flatMap(regio -> SOORTEN.stream().map(soort -> regio.path(soort).path(plek)))
                .filter(JsonNode::isTextual).map(JsonNode::asText).findFirst();
    }

    /** All names that a place has, or had. */
    Stream<String> alle(String plek) {
        return instellingen.stream().flatMap(regio -> SOORTEN.stream().map(soort -> regio.path(soort).path(plek)))
                .filter(JsonNode::isTextual).map(JsonNode::asText).distinct();
    }
}
