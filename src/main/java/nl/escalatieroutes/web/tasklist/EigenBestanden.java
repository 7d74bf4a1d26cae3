package nl.escalatieroutes.web.tasklist;

import java.time.Duration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How long a browser keeps what we add to Camunda's web applications. Camunda says nothing of it, and a browser then keeps a
 * file for longer the older it is, while our scripts stay at the same address from one version of the program to the next.
 */
@Configuration
class EigenBestanden implements WebMvcConfigurer {

    private final WebappProperty webapp;
    private final Duration bewaren;

    EigenBestanden(CamundaBpmProperties camunda, WebProperties web) {
        webapp = camunda.getWebapp();
        bewaren = web.getResources().getCache().getCachecontrol().getMaxAge();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry bestanden) {
        String app = webapp.getApplicationPath() + "/app/";
        bestanden.addResourceHandler(app + "*/scripts/**", app + "*/styles/**", app + "*/locales/**")
                .addResourceLocations("classpath:" + webapp.getWebjarClasspath() + "/app/")
                .setCacheControl(CacheControl.maxAge(bewaren).cachePrivate());
    }
}
