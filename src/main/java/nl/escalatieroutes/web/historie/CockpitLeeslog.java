package nl.escalatieroutes.web.historie;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The read log at the REST API of Cockpit itself, which shows instances and incidents beside the engine's own. Camunda's
 * starter leaves a servlet of that name in its place where there is one already.
 */
@Configuration(proxyBeanMethods = false)
class CockpitLeeslog {

    private static final String NAAM_BIJ_CAMUNDA = "Cockpit Api";

    @Bean
    ServletRegistrationBean<ServletContainer> cockpitMetLeeslog(CamundaBpmProperties camunda) {
        ServletRegistrationBean<ServletContainer> servlet = new ServletRegistrationBean<>(new ServletContainer(),
                camunda.getWebapp().getApplicationPath() + "/api/cockpit/*");
        servlet.setName(NAAM_BIJ_CAMUNDA);
        servlet.addInitParameter("jakarta.ws.rs.Application", Cockpit.class.getName());
        servlet.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return servlet;
    }

    /** Cockpit's REST API with our read log; made by name. */
    public static class Cockpit extends CockpitApplication {

        @Override
        public Set<Class<?>> getClasses() {
            Set<Class<?>> klassen = new HashSet<>(super.getClasses());
            klassen.add(EngineRestZoekvraag.class);
            klassen.add(EngineRestLeeslog.class);
            return klassen;
        }
    }
}
