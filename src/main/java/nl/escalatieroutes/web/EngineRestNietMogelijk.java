package nl.escalatieroutes.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import nl.escalatieroutes.proces.NietMogelijk;

/** What does not fit where the case stands now, at the engine's own REST API and in Tasklist: 409 and the sentence. */
@Provider
public class EngineRestNietMogelijk implements ExceptionMapper<NietMogelijk> {

    @Override
    public Response toResponse(NietMogelijk fout) {
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "NietMogelijk", "message", fout.getMessage()))
                .build();
    }
}
