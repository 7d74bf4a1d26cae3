package nl.escalatieroutes.toegang.oidc;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the sign-in server again, once so long ago has passed as the settings say, whether somebody may go on and with which
 * groups; so a role that was taken away there is gone here at the next request after that. Where the server can't be
 * reached, people go on for a quarter of an hour with the groups that they had.
 */
@Component
class Hercontrole {

    static final Duration UITVAL = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(Hercontrole.class);
    /** What Spring Security calls an answer that did not come. */
    private static final String GEEN_ANTWOORD = "invalid_token_response";

    private final Aanmeldingen aanmeldingen;
    private final Aanmeldserver server;
    private final OidcPersonen personen;
    private final Oidcinstellingen instellingen;
    private final ObjectProvider<PlatformTransactionManager> transacties;

    Hercontrole(Aanmeldingen aanmeldingen, Aanmeldserver server, OidcPersonen personen, Oidcinstellingen instellingen,
            ObjectProvider<PlatformTransactionManager> transacties) {
        this.aanmeldingen = aanmeldingen;
        this.server = server;
        this.personen = personen;
        this.instellingen = instellingen;
        this.transacties = transacties;
    }

    /**
     * Whether the sign-in still holds.
     *
     * @param idToken what the server said of the person at the sign-in
     */
    boolean houdt(String aanmeldingId, OidcIdToken idToken) {
        Optional<Aanmelding> aanmelding = aanmeldingen.zoek(aanmeldingId);
        if (aanmelding.isEmpty() || aanmelding.get().verloopt().isBefore(OffsetDateTime.now())) {
            return false;
        }
        if (isVers(aanmelding.get())) {
            return true;
        }
        // One request of the person asks, also where nodes share the sign-in: a server takes a refresh token once.
        TransactionTemplate eigen = new TransactionTemplate(transacties.getObject());
        eigen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return Boolean.TRUE.equals(eigen.execute(status -> aanmeldingen.vergrendel(aanmeldingId)
                .map(nu -> isVers(nu) || vraag(nu, idToken)).orElse(false)));
    }

    private boolean isVers(Aanmelding aanmelding) {
        // without a refresh token the sign-in ends with the access token
        return aanmelding.ververstoken() == null
                || aanmelding.gecontroleerd().plus(instellingen.hercontrole()).isAfter(OffsetDateTime.now());
    }

    private boolean vraag(Aanmelding aanmelding, OidcIdToken idToken) {
        try {
            if (!aanmelding.ververstoken().isEmpty()) {
                OAuth2AccessTokenResponse antwoord = server.ververs(aanmelding.ververstoken());
                OidcIdToken nieuw = server.idToken(antwoord, idToken);
                Persoon persoon = personen.lees(new OidcUserRequest(server.registratie(), antwoord.getAccessToken(), nieuw));
                personen.werkBij(persoon);
                if (persoon.id().equals(aanmelding.persoon()) && !persoon.groepen().isEmpty()) {
                    aanmeldingen.gecontroleerd(aanmelding.id(), antwoord.getRefreshToken() == null
                            ? aanmelding.ververstoken() : antwoord.getRefreshToken().getTokenValue(), nieuw.getTokenValue(), OffsetDateTime.now());
                    return true;
                }
            }
        } catch (OAuth2AuthorizationException e) {
            if (GEEN_ANTWOORD.equals(e.getError().getErrorCode())) {
                return magNogEven(aanmelding);
            }
            LOG.info("De aanmeldserver laat {} niet verder ({}).", aanmelding.persoon(), e.getError().getErrorCode());
        } catch (OAuth2AuthenticationException | JwtException | Claimvertaler.GeenPersoon e) {
            LOG.warn("Wat de aanmeldserver over {} zegt, klopt niet.", aanmelding.persoon(), e);
        } catch (IllegalArgumentException e) {
            // the server's own description could not be fetched
            return magNogEven(aanmelding);
        }
        aanmeldingen.beeindig(aanmelding.id());
        return false;
    }

    private static boolean magNogEven(Aanmelding aanmelding) {
        LOG.warn("De aanmeldserver antwoordt niet.");
        return aanmelding.gecontroleerd().plus(UITVAL).isAfter(OffsetDateTime.now());
    }
}
