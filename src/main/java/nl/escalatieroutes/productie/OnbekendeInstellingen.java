package nl.escalatieroutes.productie;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Finds settings under {@code escalatie.} that the program does not know, wherever they are set and however they are
 * spelled: a setting that does nothing is a mistake that nobody sees.
 */
class OnbekendeInstellingen {

    private static final ConfigurationPropertyName ONZE = ConfigurationPropertyName.of(Instellingen.ONZE);

    private final List<Instelling> bekende;

    OnbekendeInstellingen(List<Instelling> bekende) {
        this.bekende = bekende;
    }

    /** One Dutch sentence for each unknown setting, by name. */
    List<String> in(ConfigurableEnvironment omgeving) {
        Set<String> onbekend = new TreeSet<>();
        ConfigurationPropertySources.get(omgeving).forEach(bron -> {
            boolean vanSysteem = isVanSysteem(bron.getUnderlyingSource());
            if (bron instanceof IterableConfigurationPropertySource namen) {
                namen.stream().filter(ONZE::isAncestorOf)
                        .filter(naam -> vanSysteem ? !isBekendAaneen(naam) : !isBekend(naam))
                        .forEach(naam -> onbekend.add(vanSysteem ? omgevingsnaam(naam) : naam.toString()));
            }
        });
        return onbekend.stream().map(this::zin).toList();
    }

    private String zin(String naam) {
        return "De instelling '" + naam + "' bestaat niet. Verbeter de naam of haal de instelling weg." + buren(naam);
    }

    /** The settings in the same group, since a typing mistake is seldom in its name too. */
    private String buren(String naam) {
        String groep = naam.contains(".") ? naam.substring(0, naam.lastIndexOf('.') + 1) : "";
        List<String> buren = groep.isEmpty() ? List.of() : bekende.stream().map(Instelling::naam)
                .filter(bekend -> bekend.startsWith(groep) && bekend.indexOf('.', groep.length()) < 0).sorted().toList();
        return buren.isEmpty() ? "" : " Wel bestaan: " + String.join(", ", buren) + ".";
    }

    private boolean isBekend(ConfigurationPropertyName naam) {
        return bekende.stream().anyMatch(instelling -> {
            ConfigurationPropertyName bekend = ConfigurationPropertyName.of(instelling.naam());
            if (bekend.equals(naam)) {
                return true;
            }
            if (!bekend.isAncestorOf(naam)) {
                return false;
            }
            int diepte = bekend.getNumberOfElements();
            return switch (instelling.vorm()) {
                case WAARDE -> false;
                case NAMEN -> true;
                case LIJST -> naam.isNumericIndex(diepte) && (instelling.velden().isEmpty()
                        ? naam.getNumberOfElements() == diepte + 1
                        : naam.getNumberOfElements() == diepte + 2
                                && instelling.velden().contains(naam.getElement(diepte + 1, Form.UNIFORM)));
            };
        });
    }

    /**
     * An environment variable shows no difference between the parts of a name and the words in a part, and Spring reads
     * it either way; so the names are compared without both.
     */
    private boolean isBekendAaneen(ConfigurationPropertyName naam) {
        String aaneen = aaneen(naam);
        return bekende.stream().anyMatch(instelling -> {
            String bekend = aaneen(ConfigurationPropertyName.of(instelling.naam()));
            if (!aaneen.startsWith(bekend)) {
                return false;
            }
            String rest = aaneen.substring(bekend.length());
            return rest.isEmpty() || switch (instelling.vorm()) {
                case WAARDE -> false;
                case NAMEN -> true;
                case LIJST -> rest.matches(instelling.velden().isEmpty() ? "[0-9]+"
                        : "[0-9]+(" + String.join("|", instelling.velden()) + ")");
            };
        });
    }

    private static String aaneen(ConfigurationPropertyName naam) {
        return elementen(naam).collect(Collectors.joining());
    }

    private static String omgevingsnaam(ConfigurationPropertyName naam) {
        return elementen(naam).collect(Collectors.joining("_")).toUpperCase(Locale.ROOT);
    }

    private static Stream<String> elementen(ConfigurationPropertyName naam) {
        return IntStream.range(0, naam.getNumberOfElements()).mapToObj(plaats -> naam.getElement(plaats, Form.UNIFORM));
    }

    private static boolean isVanSysteem(Object bron) {
        return bron instanceof SystemEnvironmentPropertySource;
    }
}
