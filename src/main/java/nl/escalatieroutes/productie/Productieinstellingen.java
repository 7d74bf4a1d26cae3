package nl.escalatieroutes.productie;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tlsDoorProxy whether a proxy before the program ends TLS, so that it needs no certificate itself
 * @param knoop how the log calls this node among those on the same database; the name of its machine, unless said otherwise
 */
@ConfigurationProperties("escalatie.productie")
record Productieinstellingen(@DefaultValue("false") boolean tlsDoorProxy, @DefaultValue("") String knoop) {
}
