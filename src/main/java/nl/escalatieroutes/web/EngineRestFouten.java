package nl.escalatieroutes.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import nl.escalatieroutes.formulier.InvoerFout;

/** Answers to a form that are refused, at the engine's own REST API and in Tasklist: 400 and the sentence. */
@Provider
public class EngineRestFouten implements ExceptionMapper<InvoerFout> {

    @Override
    public Response toResponse(InvoerFout fout) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "InvoerFout", "veld", fout.veld(), "message", fout.getMessage()))
                .build();
    }
}
