package nl.escalatieroutes.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * A call without a body is a call without variables. The engine's REST API fails on it with a server error; so what is
 * missing is told like everywhere else.
 */
@Provider
public class EngineRestZonderInhoud implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext verzoek) {
        if (HttpMethod.POST.equals(verzoek.getMethod()) && verzoek.getMediaType() == null && !verzoek.hasEntity()) {
            verzoek.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
            verzoek.setEntityStream(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)));
        }
    }
}
