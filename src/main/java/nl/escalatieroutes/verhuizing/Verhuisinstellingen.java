package nl.escalatieroutes.verhuizing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code escalatie.verhuizing}.
 *
 * @param perKeer how many cases are moved in one batch; between two of them the program looks whether it is to stop
 * @param planPerStap how many cases a plan looks at in each step; where more stand there, the others are counted only
 */
@ConfigurationProperties("escalatie.verhuizing")
record Verhuisinstellingen(@DefaultValue("50") int perKeer, @DefaultValue("250") int planPerStap) {}
