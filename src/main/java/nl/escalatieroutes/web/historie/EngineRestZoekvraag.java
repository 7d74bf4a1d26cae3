package nl.escalatieroutes.web.historie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Keeps what a search of the engine asks for, in the address or in a JSON body, so that the read log knows it at the answer. */
@Provider
public class EngineRestZoekvraag implements ContainerRequestFilter {

    private static final String VRAAG = EngineRestZoekvraag.class.getName();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filter(ContainerRequestContext verzoek) throws IOException {
        MultivaluedMap<String, String> vraag = new MultivaluedHashMap<>(verzoek.getUriInfo().getQueryParameters());
        if (HttpMethod.POST.equals(verzoek.getMethod()) && MediaType.APPLICATION_JSON_TYPE.isCompatible(verzoek.getMediaType())) {
            byte[] inhoud = verzoek.getEntityStream().readAllBytes();
            verzoek.setEntityStream(new ByteArrayInputStream(inhoud));
            lees(inhoud).fields().forEachRemaining(veld -> {
                if (veld.getValue().isTextual()) {
                    vraag.add(veld.getKey(), veld.getValue().asText());
                } else if (veld.getValue().isArray()) {
                    veld.getValue().forEach(waarde -> vraag.add(veld.getKey(), waarde.asText()));
                }
            });
        }
        verzoek.setProperty(VRAAG, vraag);
    }

    /** What was asked for, by name of the field. */
    @SuppressWarnings("unchecked")
    static MultivaluedMap<String, String> van(ContainerRequestContext verzoek) {
        return verzoek.getProperty(VRAAG) instanceof MultivaluedMap<?, ?> vraag
                ? (MultivaluedMap<String, String>) vraag : new MultivaluedHashMap<>();
    }

    /** What is no JSON object is left for the engine to refuse. */
    private static JsonNode lees(byte[] inhoud) throws IOException {
        try {
            JsonNode gelezen = JSON.readTree(inhoud);
            return gelezen == null ? JSON.createObjectNode() : gelezen;
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
