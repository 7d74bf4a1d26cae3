package nl.escalatieroutes.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class SessieduurFilterTest {

    private final MockHttpSession sessie = new MockHttpSession();

    @AfterEach
    void ruimOp() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eenSessieDieHaarTijdGehadHeeftIsVoorbij_hoeDrukOok() throws Exception {
        SessieduurFilter filter = new SessieduurFilter(Duration.ZERO);
        assertThat(isAangemeldNa(filter)).as("the first request begins the time").isTrue();
        Thread.sleep(2);

        assertThat(isAangemeldNa(filter)).isFalse();
        assertThat(sessie.isInvalid()).isTrue();
    }

    @Test
    void eenSessieBinnenHaarTijdGaatDoor() throws Exception {
        SessieduurFilter filter = new SessieduurFilter(Duration.ofHours(10));

        assertThat(isAangemeldNa(filter)).isTrue();
        assertThat(isAangemeldNa(filter)).isTrue();
    }

    private boolean isAangemeldNa(SessieduurFilter filter) throws Exception {
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated("jan", null,
                AuthorityUtils.NO_AUTHORITIES));
        MockHttpServletRequest verzoek = new MockHttpServletRequest();
        verzoek.setSession(sessie);
        filter.doFilter(verzoek, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
