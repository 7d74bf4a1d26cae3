package nl.escalatieroutes.termijn;

import java.time.LocalDate;
import java.util.Map;

/**
 * Days on which a region is closed beside the holidays of the law, such as days equated by decree (Algemene
 * termijnenwet, article 3, third paragraph).
 *
 * @param dagen day to reason, in words for people
 */
public record Sluitingsdagen(Map<LocalDate, String> dagen) {

    public Sluitingsdagen {
        dagen = Map.copyOf(dagen);
    }

    public static Sluitingsdagen geen() {
        return new Sluitingsdagen(Map.of());
    }
}
