package nl.escalatieroutes.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.xml.MappingJackson2XmlHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps the REST API to JSON. The library of the holiday calendar brings an XML mapper along; as soon as that is on
 * the classpath Spring also reads XML bodies, and answers a browser, which prefers XML to anything, in XML.
 */
@Configuration
class AlleenJson implements WebMvcConfigurer {

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.removeIf(MappingJackson2XmlHttpMessageConverter.class::isInstance);
    }
}
