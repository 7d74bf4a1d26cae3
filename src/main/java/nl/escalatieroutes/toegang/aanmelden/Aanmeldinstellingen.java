package nl.escalatieroutes.toegang.aanmelden;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param soort {@code oidc}: with an account of the organisation; {@code lokaal}: with an account of this program. Where
 *     nothing is chosen it is lokaal, which production does not accept
 * @param sessieduur after so long somebody signs in anew, however busy; without a request for
 *     {@code server.servlet.session.timeout} sooner
 * @param wachtwoordLengte how many characters a new password of an account of this program has at least, outside the demo
 */
@ConfigurationProperties("escalatie.aanmelden")
record Aanmeldinstellingen(Soort soort, @DefaultValue("10h") Duration sessieduur, @DefaultValue("12") int wachtwoordLengte) {

    enum Soort { LOKAAL, OIDC }

    boolean elders() {
        return soort == Soort.OIDC;
    }
}
