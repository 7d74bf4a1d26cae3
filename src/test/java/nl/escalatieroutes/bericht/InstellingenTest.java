package nl.escalatieroutes.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The settings as an operator writes them, on top of our own application.yaml. */
class InstellingenTest {

    private final ApplicationContextRunner programma = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(Mail.class);

    @Configuration
    @EnableConfigurationProperties(Mailinstellingen.class)
    @Import(Postbode.class)
    static class Mail {}

    @Test
    void zonderInstellingen_isErGeenServer_enMagErNiets() {
        programma.run(context -> {
            assertThat(context.getBean(Postbode.class).heeftServer()).isFalse();
            assertThat(context.getBean(Mailinstellingen.class).magNaar("voorbeeld.invalid")).isFalse();
        });
    }

    @Test
    void metEenLegeHost_isErGeenServer() {
        programma.withPropertyValues("spring.mail.host=")
                .run(context -> assertThat(context.getBean(Postbode.class).heeftServer()).isFalse());
    }

    @Test
    void metEenServer_geldenTijdslimieten_enAlleenToegestaneDomeinen() {
        programma.withPropertyValues(
                        "spring.mail.host=mail.gemeente.invalid",
                        "escalatie.mail.afzender=escalatie@gemeente.invalid",
                        "escalatie.mail.toegestane-domeinen=Een.invalid, twee.invalid")
                .run(context -> {
                    assertThat(context.getBean(Postbode.class).heeftServer()).isTrue();
                    Mailinstellingen instellingen = context.getBean(Mailinstellingen.class);
                    assertThat(instellingen.magNaar("een.INVALID")).isTrue();
                    assertThat(instellingen.magNaar("twee.invalid")).isTrue();
                    assertThat(instellingen.magNaar("drie.invalid")).isFalse();
                    assertThat(context.getBean(JavaMailSenderImpl.class).getSession().getProperties())
                            .containsEntry("mail.smtp.connectiontimeout", "10000")
                            .containsEntry("mail.smtp.timeout", "30000")
                            .containsEntry("mail.smtp.writetimeout", "30000");
                });
    }

    @Test
    void metEenServerMaarZonderAfzender_startHetNiet() {
        programma.withPropertyValues("spring.mail.host=mail.gemeente.invalid")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("escalatie.mail.afzender is geen e-mailadres"));
    }
}
