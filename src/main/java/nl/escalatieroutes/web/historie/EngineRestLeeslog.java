package nl.escalatieroutes.web.historie;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.escalatieroutes.historie.leeslog.Engineadres;
import nl.escalatieroutes.historie.leeslog.Engineadres.Geopend;
import nl.escalatieroutes.historie.leeslog.Leeslog;
import org.camunda.bpm.engine.rest.dto.CountResultDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricDecisionInstanceDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricDetailDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.history.HistoricVariableInstanceDto;
import org.camunda.bpm.engine.rest.dto.runtime.ProcessInstanceDto;
import org.camunda.bpm.engine.rest.dto.runtime.VariableInstanceDto;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * The read log at the engine's REST API, {@code /engine-rest} and in the web applications, and at that of Cockpit. Opening a case
 * is asking for one task, instance or part of it, by the address or by a filter on instances or tasks, and reading variables and
 * decisions, of however many cases. A list of tasks or cases is not, nor is an answer in which nothing stands.
 */
@Provider
public class EngineRestLeeslog implements ContainerResponseFilter {

    private static final Set<String> METHODES = Set.of(HttpMethod.GET, HttpMethod.POST);
    private static final List<String> INSTANTIES = List.of("processInstanceId", "processInstanceIdIn", "processInstanceIds",
            "rootProcessInstanceId", "superProcessInstance", "subProcessInstance");
    private static final List<String> TAKEN = List.of("taskId", "taskIdIn");
    /** What is contents of a case, wherever it stands. */
    private static final List<Class<?>> INHOUD = List.of(VariableInstanceDto.class, HistoricVariableInstanceDto.class,
            HistoricDetailDto.class, HistoricDecisionInstanceDto.class);

    @Context
    private ServletContext servlet;

    @Context
    private HttpServletRequest vraag;

    @Override
    public void filter(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
        if (METHODES.contains(verzoek.getMethod()) && toontIets(antwoord)) {
            geopend(verzoek, antwoord.getEntity())
                    .forEach(casus -> bean(Leeslog.class).opent(casus.casusId(), Weg.van(vraag), casus.wat()));
        }
    }

    private static boolean toontIets(ContainerResponseContext antwoord) {
        Object inhoud = antwoord.getEntity();
        return antwoord.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL
                && inhoud != null
                && !(inhoud instanceof CountResultDto)
                && !(inhoud instanceof Collection<?> rijen && rijen.isEmpty())
                && !(inhoud instanceof Map<?, ?> waarden && waarden.isEmpty());
    }

    private Set<Geopend> geopend(ContainerRequestContext verzoek, Object inhoud) {
        Engineadres adressen = bean(Engineadres.class);
        MultivaluedMap<String, String> gevraagd = EngineRestZoekvraag.van(verzoek);
        String pad = verzoek.getUriInfo().getPath().replaceFirst("^/", "");
        boolean historie = pad.matches("(engine/[^/]+/)?history/.*");
        Set<Geopend> geopend = new LinkedHashSet<>();
        adressen.vanPad(pad).ifPresent(geopend::add);
        TAKEN.forEach(naam -> gevraagd.getOrDefault(naam, List.of())
                .forEach(ids -> adressen.vanFilter(ids, true, historie).forEach(geopend::add)));
        boolean gekozen = INSTANTIES.stream().anyMatch(gevraagd::containsKey);
        rijen(inhoud)
                .filter(rij -> gekozen || INHOUD.stream().anyMatch(soort -> soort.isInstance(rij)))
                .map(EngineRestLeeslog::instantie)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> adressen.vanFilter(id, false, historie).forEach(geopend::add));
        return geopend;
    }

    private static Stream<?> rijen(Object inhoud) {
        return inhoud instanceof Collection<?> rijen ? rijen.stream() : Stream.empty();
    }

    /** The engine's answers have no type in common; what belongs to an instance says so under one name. */
    private static String instantie(Object rij) {
        if (rij instanceof ProcessInstanceDto instantie) {
            return instantie.getId();
        } else if (rij instanceof HistoricProcessInstanceDto instantie) {
            return instantie.getId();
        }
        Method id = ReflectionUtils.findMethod(rij.getClass(), "getProcessInstanceId");
        return id == null ? null : (String) ReflectionUtils.invokeMethod(id, rij);
    }

    private <T> T bean(Class<T> soort) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servlet).getBean(soort);
    }
}
