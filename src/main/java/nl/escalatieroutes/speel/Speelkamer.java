package nl.escalatieroutes.speel;

import java.util.UUID;
import org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration;
import org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The program without web, mail, people and background work, on an empty database in memory: the same engine and building
 * blocks, where nothing reaches anybody. It is no {@code @Configuration}: the program itself would find it.
 */
@EnableAutoConfiguration(exclude = {MailSenderAutoConfiguration.class, CamundaBpmRestJerseyAutoConfiguration.class,
    CamundaBpmWebappAutoConfiguration.class})
@ConfigurationPropertiesScan({"nl.escalatieroutes.database", "nl.escalatieroutes.contact", "nl.escalatieroutes.bericht", "nl.escalatieroutes.route",
    "nl.escalatieroutes.proces", "nl.escalatieroutes.toegang"})
@ComponentScan(
        basePackages = {"nl.escalatieroutes.database", "nl.escalatieroutes.termijn", "nl.escalatieroutes.contact", "nl.escalatieroutes.bericht",
            "nl.escalatieroutes.dossier", "nl.escalatieroutes.casus", "nl.escalatieroutes.formulier", "nl.escalatieroutes.route",
            "nl.escalatieroutes.proces", "nl.escalatieroutes.toegang"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = {
            // what stands within another class is not for everybody to find
            ".*\\$.*",
            // nobody signs in, and no folder but the one that is tried comes into service
            "nl\\.escalatieroutes\\.toegang\\.(aanmelden|oidc)\\..*",
            "nl\\.escalatieroutes\\.route\\.(Regiomappen|dienst\\.(Uitrol|Dienstbeheer))"}))
class Speelkamer {

    static ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(Speelkamer.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                // as arguments: these go before whatever the surroundings set
                .run("--spring.profiles.active=speel",
                        "--spring.datasource.url=jdbc:h2:mem:speel-" + UUID.randomUUID(),
                        "--spring.datasource.username=sa",
                        "--spring.datasource.password=",
                        "--spring.jmx.enabled=false",
                        "--escalatie.database.bijwerken=true",
                        "--spring.flyway.placeholders.blob=blob",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--camunda.bpm.process-engine-name=speel",
                        "--camunda.bpm.history-level=full",
                        "--logging.level.root=ERROR");
    }
}
