package nl.escalatieroutes.web.historie;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** The read log at the REST API: when the answer is there, and before anything of it leaves. */
@RestControllerAdvice
class LeesadviesApi implements ResponseBodyAdvice<Object> {

    private final Casusopening opening;

    LeesadviesApi(Casusopening opening) {
        this.opening = opening;
    }

    @Override
    public boolean supports(MethodParameter soort, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(Object antwoord, MethodParameter soort, MediaType mediasoort,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest verzoek, ServerHttpResponse uit) {
        HttpServletRequest vraag = ((ServletServerHttpRequest) verzoek).getServletRequest();
        int status = ((ServletServerHttpResponse) uit).getServletResponse().getStatus();
        if (verzoek.getMethod() == HttpMethod.GET && HttpStatus.valueOf(status).is2xxSuccessful()) {
            opening.noteer(vraag);
        }
        return antwoord;
    }
}
