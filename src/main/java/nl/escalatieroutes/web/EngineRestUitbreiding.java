package nl.escalatieroutes.web;

import java.util.List;
import nl.escalatieroutes.web.historie.EngineRestLeeslog;
import nl.escalatieroutes.web.historie.EngineRestZoekvraag;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds our providers to the engine's REST API, at {@code /engine-rest} and in the web applications. */
@Configuration
class EngineRestUitbreiding {

    /** Both places take their providers from the same set, when they are made: this must be done before. */
    @Bean
    static BeanFactoryPostProcessor engineRestProviders() {
        return factory -> CamundaRestResources.getConfigurationClasses()
                .addAll(List.of(EngineRestFouten.class, EngineRestNietMogelijk.class, EngineRestAlOpgepakt.class, EngineRestVariabelen.class,
                        EngineRestZonderInhoud.class, EngineRestZoekvraag.class, EngineRestLeeslog.class));
    }
}
