package nl.escalatieroutes.toegang.oidc;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Asks the sign-in server again whether somebody may go on and with which groups: at each request, or less often where the
 * settings say so. So a role that was taken away there is gone here at the next request. Where the server can't be
 * reached, people go on for a quarter of an hour with the groups that they had.
 */
@Component
class Hercontrole {

    static final Duration UITVAL = Duration.ofMinutes(15);
    /** A server that did not answer is left alone for so long, so that not everybody waits for it with each request. */
    private static final Duration PAUZE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Hercontrole.class);
    /** What Spring Security calls an answer that did not come. */
    private static final String GEEN_ANTWOORD = "invalid_token_response";

    private final Aanmeldingen aanmeldingen;
    private final Aanmeldserver server;
    private final OidcPersonen personen;
    private final Oidcinstellingen instellingen;
    private final ObjectProvider<PlatformTransactionManager> transacties;
    private final Object[] sloten = Stream.generate(Object::new).limit(64).toArray();
    private volatile OffsetDateTime stilTot = OffsetDateTime.MIN;

    Hercontrole(Aanmeldingen aanmeldingen, Aanmeldserver server, OidcPersonen personen, Oidcinstellingen instellingen,
            ObjectProvider<PlatformTransactionManager> transacties) {
        this.aanmeldingen = aanmeldingen;
        this.server = server;
        this.personen = personen;
        this.instellingen = instellingen;
        this.transacties = transacties;
    }

    /**
     * Whether the sign-in still holds for a request that came in now.
     *
     * @param idToken what the server said of the person at the sign-in
     */
    boolean houdt(String aanmeldingId, OidcIdToken idToken) {
        OffsetDateTime aankomst = OffsetDateTime.now();
        if (isVers(aanmeldingen.zoek(aanmeldingId), aankomst)) {
            return true;
        }
        // One request of a person asks; those that came before it did, wait for its answer and share it. Here first, so that
        // they don't all hold a connection to the database while they wait.
        synchronized (sloten[Math.floorMod(aanmeldingId.hashCode(), sloten.length)]) {
            Optional<Aanmelding> aanmelding = aanmeldingen.zoek(aanmeldingId);
            if (aanmelding.isEmpty() || aanmelding.get().verloopt().isBefore(aankomst)) {
                return false;
            }
            if (isVers(aanmelding, aankomst)) {
                return true;
            }
            if (aankomst.isBefore(stilTot)) {
                return magNogEven(aanmelding.get());
            }
            // Then in the database: nodes share the sign-in, and a server takes a refresh token once.
            TransactionTemplate eigen = new TransactionTemplate(transacties.getObject());
            eigen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            return Boolean.TRUE.equals(eigen.execute(status -> aanmeldingen.vergrendel(aanmeldingId)
                    .map(nu -> isVers(Optional.of(nu), aankomst) || vraag(nu, idToken)).orElse(false)));
        }
    }

    private boolean isVers(Optional<Aanmelding> aanmelding, OffsetDateTime aankomst) {
        return aanmelding.filter(een -> !een.verloopt().isBefore(aankomst)
                && een.gecontroleerd().plus(instellingen.hercontrole()).isAfter(aankomst)).isPresent();
    }

    private boolean vraag(Aanmelding aanmelding, OidcIdToken idToken) {
        OffsetDateTime begin = OffsetDateTime.now();
        if (!aanmelding.heeftToken()) {
            aanmeldingen.beeindig(aanmelding.id());
            return false;
        }
        try {
            OidcUserRequest nieuw = aanmelding.ververstoken() == null ? zonderVerversing(aanmelding, idToken) : ververst(aanmelding, idToken);
            Persoon persoon = personen.lees(nieuw);
            personen.werkBij(persoon);
            if (persoon.id().equals(aanmelding.persoon()) && !persoon.groepen().isEmpty()) {
                aanmeldingen.gecontroleerd(aanmelding.id(), nieuw.getIdToken().getTokenValue(), begin);
                return true;
            }
        } catch (OAuth2AuthorizationException | OAuth2AuthenticationException | JwtException | IllegalArgumentException e) {
            if (isGeenAntwoord(e)) {
                LOG.warn("De aanmeldserver antwoordt niet.", e);
                stilTot = OffsetDateTime.now().plus(PAUZE);
                return magNogEven(aanmelding);
            }
            LOG.info("De aanmeldserver laat {} niet verder.", aanmelding.persoon(), e);
        } catch (Claimvertaler.GeenPersoon e) {
            LOG.warn("Wat de aanmeldserver over {} zegt, klopt niet.", aanmelding.persoon(), e);
        }
        aanmeldingen.beeindig(aanmelding.id());
        return false;
    }

    private OidcUserRequest ververst(Aanmelding aanmelding, OidcIdToken idToken) {
        OAuth2AccessTokenResponse antwoord = server.ververs(aanmelding.ververstoken());
        if (antwoord.getRefreshToken() != null) {
            aanmeldingen.ververst(aanmelding.id(), antwoord.getRefreshToken().getTokenValue());
        }
        return new OidcUserRequest(server.registratie(), antwoord.getAccessToken(), server.idToken(antwoord, idToken));
    }

    /** What the server says of somebody by the access token of the sign-in; until that ends. */
    private OidcUserRequest zonderVerversing(Aanmelding aanmelding, OidcIdToken idToken) {
        ClientRegistration registratie = server.registratie();
        OAuth2AccessToken token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, aanmelding.toegangstoken(),
                Instant.EPOCH, aanmelding.verloopt().toInstant(), registratie.getScopes());
        return new OidcUserRequest(registratie, token, idToken);
    }

    /** The token, the person, the keys or the server's own description could not be had. */
    private static boolean isGeenAntwoord(RuntimeException fout) {
        if (fout instanceof OAuth2AuthorizationException token) {
            return GEEN_ANTWOORD.equals(token.getError().getErrorCode());
        }
        if (fout instanceof OAuth2AuthenticationException) {
            return fout.getCause() instanceof RestClientException && !(fout.getCause() instanceof HttpClientErrorException);
        }
        return !(fout instanceof BadJwtException);
    }

    private static boolean magNogEven(Aanmelding aanmelding) {
        return aanmelding.gecontroleerd().plus(UITVAL).isAfter(OffsetDateTime.now());
    }
}
