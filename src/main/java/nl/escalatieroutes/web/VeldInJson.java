package nl.escalatieroutes.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Finds the field at which reading a JSON body stopped. */
final class VeldInJson {

    private VeldInJson() {
    }

    /** The path of the field, such as {@code nieuweDatum}; empty when the body is missing or no JSON at all. */
    static Optional<String> van(HttpMessageNotReadableException fout) {
        return fout.getCause() instanceof JsonMappingException oorzaak ? van(oorzaak) : Optional.empty();
    }

    /** The path of the field; empty where the fault is in no field. */
    static Optional<String> van(JsonMappingException fout) {
        return Optional.of(fout.getPath().stream()
                        .map(Reference::getFieldName)
                        .filter(naam -> naam != null)
                        .collect(Collectors.joining(".")))
                .filter(veld -> !veld.isEmpty());
    }
}
