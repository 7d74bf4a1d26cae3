package nl.escalatieroutes.web.historie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The read log at our own pages: when the page is made, and before it is sent. */
@Configuration(proxyBeanMethods = false)
class LeeswachterPagina implements WebMvcConfigurer {

    private final Casusopening opening;

    LeeswachterPagina(Casusopening opening) {
        this.opening = opening;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(new HandlerInterceptor() {
            @Override
            public void postHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object wie, ModelAndView pagina) {
                if (pagina != null && pagina.getViewName() != null && !pagina.getViewName().startsWith("redirect:")) {
                    opening.noteer(verzoek);
                }
            }
        });
    }
}
