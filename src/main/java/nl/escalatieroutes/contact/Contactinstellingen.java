package nl.escalatieroutes.contact;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code escalatie.contacten}.
 *
 * @param invullen by function: the address that stands in where a region's directory gives none; only for a demo, so
 *     that no case has to wait there (contract, the expert's address)
 */
@ConfigurationProperties("escalatie.contacten")
record Contactinstellingen(Map<String, String> invullen) {

    Contactinstellingen {
        invullen = invullen == null ? Map.of() : Map.copyOf(invullen);
    }
}
