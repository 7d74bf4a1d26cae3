package nl.escalatieroutes.toegang.aanmelden;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters that carry the sign-in into the engine; they come after Spring Security and before Camunda's own. */
@Configuration(proxyBeanMethods = false)
class Filters {

    private static final int NA_SPRING_SECURITY = 200;

    @Bean
    FilterRegistrationBean<EngineAanmelding> engineAanmelding(ObjectProvider<IdentityService> identiteiten) {
        FilterRegistrationBean<EngineAanmelding> filter =
                new FilterRegistrationBean<>(new EngineAanmelding(identiteiten));
        filter.setOrder(NA_SPRING_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappAanmelding> webappAanmelding(CamundaBpmProperties camunda) {
        FilterRegistrationBean<WebappAanmelding> filter =
                new FilterRegistrationBean<>(new WebappAanmelding(camunda.getProcessEngineName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(NA_SPRING_SECURITY + 1);
        return filter;
    }
}
