package nl.escalatieroutes.formulier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A field with the rules that its answers are held against.
 *
 * @param eenRegel a text without line breaks
 * @param vinkjeVereist a checkbox that must be ticked (form-js gives {@code required} that meaning there)
 * @param verbergen the hide conditions of the field and of the groups around it
 * @param eis must be true over all answers and case variables, null where there is no such rule
 * @param melding what a person reads when {@code eis} (or, without one, the pattern) is not met; may be null
 */
record Invoerveld(
        Veld veld,
        boolean eenRegel,
        boolean vinkjeVereist,
        Grenzen grenzen,
        List<Feel> verbergen,
        Feel eis,
        String melding,
        boolean bsnWeigeren) {

    /** Limits of a text or a number; null where the form sets none. */
    record Grenzen(Pattern patroon, int minLengte, int maxLengte, BigDecimal min, BigDecimal max, Integer decimalen) {}

    String sleutel() {
        return veld.sleutel();
    }

    boolean isVerborgen(Map<String, Object> gegevens) {
        return verbergen.stream().anyMatch(conditie -> conditie.isWaar(gegevens));
    }

    /**
     * Holds a value of the right type against what a shown field requires.
     *
     * @param waarde null where nothing was filled in
     * @param gegevens all answers and the case variables
     */
    void vereis(Object waarde, Map<String, Object> gegevens) {
        if (waarde == null && veld.verplicht()) {
            throw fout(veld.soort() == Soort.JA_NEE ? "kies ja of nee." : "dit veld is verplicht.");
        }
        if (vinkjeVereist && !Boolean.TRUE.equals(waarde)) {
            throw fout("zet hier een vinkje.");
        }
        if (waarde instanceof String tekst && veld.soort() == Soort.TEKST) {
            vereisTekst(tekst);
        }
        if (waarde instanceof Number getal) {
            vereisGetal(new BigDecimal(getal.toString()));
        }
        if (eis != null && !eis.isWaar(gegevens)) {
            throw fout(melding != null ? melding : "dit antwoord past niet bij de andere gegevens.");
        }
    }

    private void vereisTekst(String tekst) {
        if (tekst.length() < grenzen.minLengte()) {
            throw fout("geef ten minste " + grenzen.minLengte() + " tekens.");
        }
        if (grenzen.patroon() != null && !grenzen.patroon().matcher(tekst).find()) {
            throw fout(melding != null && eis == null ? melding : "deze tekst heeft niet de gevraagde vorm.");
        }
        if (bsnWeigeren && Bsn.kanBsnZijn(tekst)) {
            throw fout("dit kan een burgerservicenummer (BSN) zijn."
                    + " Gebruik een nummer dat niet naar een persoon leidt.");
        }
    }

    private void vereisGetal(BigDecimal getal) {
        if (grenzen.min() != null && getal.compareTo(grenzen.min()) < 0) {
            throw fout("geef een getal van ten minste " + grenzen.min().toPlainString() + ".");
        }
        if (grenzen.max() != null && getal.compareTo(grenzen.max()) > 0) {
            throw fout("geef een getal van ten hoogste " + grenzen.max().toPlainString() + ".");
        }
        if (grenzen.decimalen() != null && getal.stripTrailingZeros().scale() > grenzen.decimalen()) {
            throw fout("geef een getal met ten hoogste " + grenzen.decimalen() + " cijfers achter de komma.");
        }
    }

    InvoerFout fout(String melding) {
        return new InvoerFout(sleutel(), melding);
    }
}
