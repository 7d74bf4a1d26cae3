package nl.escalatieroutes.formulier;

import java.util.List;

/** A form file that cannot serve as the contract of a task. The message is Dutch and names the file and the fields. */
public class FormulierFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> meldingen;

    FormulierFout(String formulier, String melding) {
        this(formulier, List.of(melding));
    }

    FormulierFout(String formulier, List<String> meldingen) {
        super(formulier + ": " + String.join("\n", meldingen));
        this.meldingen = List.copyOf(meldingen);
    }

    /** All that is wrong with the form, one Dutch sentence each; never empty. */
    public List<String> meldingen() {
        return meldingen;
    }
}
