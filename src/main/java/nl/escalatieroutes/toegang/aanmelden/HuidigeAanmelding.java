package nl.escalatieroutes.toegang.aanmelden;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who signed in with Spring Security for the request on this thread: user id and groups, bare roles included. */
record HuidigeAanmelding(String gebruiker, List<String> groepen) {

    static Optional<HuidigeAanmelding> lees() {
        Authentication aangemeld = SecurityContextHolder.getContext().getAuthentication();
        return aangemeld != null && aangemeld.isAuthenticated() && !(aangemeld instanceof AnonymousAuthenticationToken)
                ? Optional.of(new HuidigeAanmelding(aangemeld.getName(),
                        aangemeld.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList()))
                : Optional.empty();
    }
}
