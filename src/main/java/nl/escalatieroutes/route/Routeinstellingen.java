package nl.escalatieroutes.route;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param processen the folder with the regions; the copy in the jar stands in where nobody named a folder and there is none of this name */
@ConfigurationProperties("escalatie")
public record Routeinstellingen(@DefaultValue("processes") Path processen) {
}
