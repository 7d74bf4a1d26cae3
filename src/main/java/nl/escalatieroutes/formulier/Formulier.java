package nl.escalatieroutes.formulier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Camunda Form as the contract of a task: which variables it takes, of what kind, and which of them are required.
 *
 * <p>Beside form-js's own rules a field may have the properties {@code eis} (a FEEL expression over all answers and
 * case variables that must be true while the field is shown, also when it is empty), {@code melding} (the Dutch
 * sentence for who does not meet it) and {@code bsn: weigeren} (a text that could be a BSN is refused).
 */
public final class Formulier {

    private final String id;
    private final List<Invoerveld> velden;
    private final Set<String> sleutels;

    Formulier(String id, List<Invoerveld> velden) {
        this.id = id;
        this.velden = List.copyOf(velden);
        this.sleutels = velden.stream().map(Invoerveld::sleutel).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads a form of schema version 16 or later.
     *
     * @param naam the name of the file, for messages
     * @param json the file, UTF-8
     * @throws FormulierFout where the file is no form, or asks for something this program cannot check
     */
    public static Formulier lees(String naam, byte[] json) {
        return new FormulierLezer(naam).lees(json);
    }

    /** The id that a task refers to with {@code camunda:formRef}. */
    public String id() {
        return id;
    }

    /** The fields to fill in, in the order of the form; groups are flattened, what is only shown is left out. */
    public List<Veld> velden() {
        return velden.stream().map(Invoerveld::veld).toList();
    }

    /**
     * Holds answers against the form.
     *
     * @param invoer the answers, as they came from JSON
     * @param context the variables of the case and {@code vandaag} ({@code yyyy-MM-dd}); others count as null
     * @return a value for every variable that the form takes, in its order: null for what was not filled in (a blank
     *     text is not filled in) and for what the form hides
     * @throws InvoerFout for the first variable that is unknown, malformed, missing or refused
     */
    public Map<String, Object> controleer(Map<String, Object> invoer, Map<String, Object> context) {
        weigerOnbekende(invoer);
        Map<String, Object> waarden = new LinkedHashMap<>();
        velden.forEach(veld -> waarden.put(veld.sleutel(), Waarden.lees(veld, invoer.get(veld.sleutel()))));

        Map<String, Object> gegevens = new HashMap<>(context);
        gegevens.putAll(waarden);
        List<Invoerveld> zichtbaar = new ArrayList<>();
        for (Invoerveld veld : velden) {
            if (veld.isVerborgen(gegevens)) {
                // As on the screen: what is hidden counts as empty for the conditions of the fields below it.
                waarden.put(veld.sleutel(), null);
                gegevens.put(veld.sleutel(), null);
            } else {
                zichtbaar.add(veld);
            }
        }
        zichtbaar.forEach(veld -> veld.vereis(waarden.get(veld.sleutel()), gegevens));
        return Collections.unmodifiableMap(waarden);
    }

    private void weigerOnbekende(Map<String, Object> invoer) {
        for (String sleutel : invoer.keySet()) {
            if (!sleutels.contains(sleutel)) {
                String leesbaar = String.valueOf(sleutel).replaceAll("\\p{Cntrl}", "?");
                leesbaar = leesbaar.length() > 60 ? leesbaar.substring(0, 60) + "..." : leesbaar;
                throw new InvoerFout(leesbaar, leesbaar + ": dit gegeven hoort niet bij dit formulier.");
            }
        }
    }
}
