package nl.escalatieroutes.toegang.oidc;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sign-in by OpenID Connect.
 *
 * @param uitgever address of the sign-in server (issuer), under which its {@code .well-known/openid-configuration} stands
 * @param clientId how the server knows this program
 * @param clientSecret the secret of this program there
 * @param scopes what is asked for; Entra ID gives a refresh token only with {@code offline_access}
 * @param gebruikerClaim the claim with the id of a person, which never changes hands ({@code oid} at Entra ID)
 * @param groepenClaim the claim with the groups or app roles; a dot leads into a claim within a claim
 * @param groepen which groups of ours follow from them
 * @param hercontrole after so long the next request asks the server whether the person may go on, and with which groups;
 *     nothing: each request, those that came before the question was put sharing one answer
 * @param doelgroep the audience that a bearer token must name; without it no bearer tokens are taken
 */
@ConfigurationProperties("escalatie.aanmelden.oidc")
record Oidcinstellingen(
        String uitgever,
        String clientId,
        String clientSecret,
        @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
        @DefaultValue("sub") String gebruikerClaim,
        @DefaultValue("groups") String groepenClaim,
        List<Groepregel> groepen,
        @DefaultValue("0s") Duration hercontrole,
        String doelgroep) {

    Oidcinstellingen {
        groepen = groepen == null ? List.of() : List.copyOf(groepen);
        doelgroep = doelgroep == null ? "" : doelgroep.strip();
    }

    @Override
    public String toString() {
        return "Oidcinstellingen[" + uitgever + ", " + clientId + "]";
    }
}
