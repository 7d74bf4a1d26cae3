package nl.escalatieroutes.bericht;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template of a message: {@code {{variabele}}} is filled in, {@code {{#variabele}}...{{/variabele}}} is shown
 * when the variable is true or not empty, {@code {{^variabele}}...{{/variabele}}} when it is not.
 *
 * @param naam       file name, at most 64 characters
 * @param onderwerp  template of the subject, one line
 * @param tekst      template of the plain text
 */
public record Sjabloon(String naam, String onderwerp, String tekst) {

    private static final Pattern OPBOUW =
            Pattern.compile("Onderwerp:[ \\t]*(\\S[^\\n]*)\\n[ \\t]*\\n(.*\\S.*)", Pattern.DOTALL);
    private static final int REGEL_VAN_DE_TEKST = 3;

    // A variable that is there but has no value is empty text; one that is not there is a mistake, in a section too.
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(false)
            .nullValue("")
            .emptyStringIsFalse(true)
            .strictSections(true)
            .withCollector(new AlleenGegevens());

    /** What came out of a template. */
    record Ingevuld(String onderwerp, String tekst) {}

    /**
     * Reads a template file: the first line {@code Onderwerp: ...}, an empty line, then the text.
     *
     * @throws SjabloonFout when the file is built otherwise
     */
    public static Sjabloon lees(String naam, String inhoud) {
        if (naam.length() > 64) {
            throw new SjabloonFout(naam, "de naam is langer dan 64 tekens. Kies een kortere naam.");
        }
        String regels = inhoud.replace("\uFEFF", "").replace("\r\n", "\n");
        Matcher delen = OPBOUW.matcher(regels);
        if (!delen.matches()) {
            throw new SjabloonFout(naam, "het bestand moet beginnen met een regel 'Onderwerp: ...', "
                    + "dan een lege regel en dan de tekst.");
        }
        Sjabloon sjabloon = new Sjabloon(naam, delen.group(1).strip(), delen.group(2).stripTrailing() + "\n");
        sjabloon.variabelen();
        return sjabloon;
    }

    /**
     * The names of all variables that the template uses, in order of appearance.
     *
     * @throws SjabloonFout when the template is not well-formed
     */
    public Set<String> variabelen() {
        Set<String> namen = new LinkedHashSet<>();
        vertaald(onderwerp, 1).visit(new Verzamelaar(naam, namen));
        vertaald(tekst, REGEL_VAN_DE_TEKST).visit(new Verzamelaar(naam, namen));
        return namen;
    }

    /** Fills in the data; a missing variable is a {@link SjabloonFout} that names template, variable and line. */
    Ingevuld vul(Map<String, ?> gegevens) {
        return new Ingevuld(vul(onderwerp, 1, gegevens), vul(tekst, REGEL_VAN_DE_TEKST, gegevens));
    }

    private String vul(String deel, int eersteRegel, Map<String, ?> gegevens) {
        try {
            return vertaald(deel, eersteRegel).execute(gegevens);
        } catch (MustacheException.Context e) {
            throw new SjabloonFout(naam, "de variabele '" + e.key + "' op regel " + (e.lineNo + eersteRegel - 1)
                    + " bestaat niet. Verbeter de naam of haal hem weg.");
        }
    }

    private Template vertaald(String deel, int eersteRegel) {
        try {
            return MUSTACHE.compile(deel);
        } catch (MustacheException e) {
            throw new SjabloonFout(naam, (eersteRegel == 1 ? "het onderwerp" : "de tekst")
                    + " is niet goed opgebouwd. Controleer of elke {{ een }} heeft en elke {{#...}} een {{/...}}.");
        }
    }
}
