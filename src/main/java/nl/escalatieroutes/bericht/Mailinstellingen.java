package nl.escalatieroutes.bericht;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code escalatie.mail}; the server itself is Spring's {@code spring.mail.*}.
 *
 * @param afzender            bare address that messages come from; required once there is a mail server
 * @param toegestaneDomeinen  domains that mail may go to (the part after the @, sub-domains not included); none when empty
 */
@ConfigurationProperties("escalatie.mail")
record Mailinstellingen(String afzender, List<String> toegestaneDomeinen) {

    Mailinstellingen {
        afzender = afzender == null ? "" : afzender.strip();
        toegestaneDomeinen = toegestaneDomeinen == null
                ? List.of()
                : toegestaneDomeinen.stream()
                        .map(domein -> domein.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    boolean magNaar(String domein) {
        return toegestaneDomeinen.contains(domein.toLowerCase(Locale.ROOT));
    }
}
