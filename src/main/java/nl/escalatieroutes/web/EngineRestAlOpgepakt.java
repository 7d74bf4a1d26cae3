package nl.escalatieroutes.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;

/** Taking up what somebody else took up, at the engine's own REST API and in Tasklist: 409 and a sentence, no fault of the program. */
@Provider
public class EngineRestAlOpgepakt implements ExceptionMapper<TaskAlreadyClaimedException> {

    @Override
    public Response toResponse(TaskAlreadyClaimedException fout) {
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "TaskAlreadyClaimedException",
                        "message", "Iemand anders heeft deze taak al opgepakt. Overleg, en neem de taak zo nodig over."))
                .build();
    }
}
