package nl.escalatieroutes.toezicht;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the numbers be counted from time to time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Tijdwerk {
}
