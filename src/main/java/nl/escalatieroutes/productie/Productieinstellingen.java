package nl.escalatieroutes.productie;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param tlsDoorProxy whether a proxy before the program ends TLS, so that it needs no certificate itself */
@ConfigurationProperties("escalatie.productie")
record Productieinstellingen(@DefaultValue("false") boolean tlsDoorProxy) {
}
