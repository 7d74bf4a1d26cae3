package nl.escalatieroutes.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a YAML file of a region, and says in Dutch why it can't. */
public final class YamlBestand {

    private static final YAMLMapper YAML = YAMLMapper.builder(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).build();
    private static final Pattern DUBBEL = Pattern.compile("Duplicate field '([^']*)'");

    private YamlBestand() {}

    /**
     * @param yaml the file, UTF-8
     * @return null for a file without contents
     * @throws IllegalArgumentException with a Dutch sentence that follows on the name of the file
     */
    public static <T> T lees(byte[] yaml, Class<T> soort) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(yaml)).toString();
            return tekst.isBlank() ? null : YAML.readValue(tekst, soort);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("is geen UTF-8; bewaar het bestand als UTF-8.");
        } catch (UnrecognizedPropertyException e) {
            throw new IllegalArgumentException("kent de regel '" + e.getPropertyName() + "' niet" + regel(e) + "; mogelijk zijn "
                    + e.getKnownPropertyIds().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is niet te lezen" + regel(e) + ": " + uitleg(e));
        }
    }

    private static String uitleg(JsonProcessingException fout) {
        Matcher dubbel = DUBBEL.matcher(String.valueOf(fout.getOriginalMessage()));
        if (dubbel.find()) {
            return "'" + dubbel.group(1) + "' staat er twee keer.";
        }
        if (fout instanceof JsonMappingException verkeerd && !verkeerd.getPath().isEmpty()) {
            return "bij '" + verkeerd.getPath().stream().map(JsonMappingException.Reference::getFieldName).filter(Objects::nonNull)
                    .collect(Collectors.joining(" > ")) + "' staat iets anders dan daar hoort.";
        }
        return "kijk of alles goed inspringt, en of elke dubbele punt, aanhalingsteken en haakje klopt.";
    }

    private static String regel(JsonProcessingException fout) {
        return fout.getLocation() == null ? "" : " bij regel " + fout.getLocation().getLineNr();
    }
}
