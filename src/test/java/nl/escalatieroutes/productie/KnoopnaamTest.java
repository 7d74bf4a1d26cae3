package nl.escalatieroutes.productie;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class KnoopnaamTest {

    private final MockEnvironment omgeving = new MockEnvironment();

    @Test
    void eenKnoopZonderNaamHeetAlsZijnMachine() throws Exception {
        omgeving.setProperty(Knoopnaam.NAAM, " ");

        assertThat(naam()).isEqualTo(InetAddress.getLocalHost().getHostName());
    }

    @Test
    void eenNaamUitDeInstellingenBlijft() {
        omgeving.setProperty(Knoopnaam.NAAM, "knoop-1");

        assertThat(naam()).isEqualTo("knoop-1");
    }

    private String naam() {
        new Knoopnaam().postProcessEnvironment(omgeving, new SpringApplication());
        return omgeving.getProperty(Knoopnaam.NAAM);
    }
}
