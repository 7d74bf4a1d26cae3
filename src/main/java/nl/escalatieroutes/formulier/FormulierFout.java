package nl.escalatieroutes.formulier;

/** A form file that cannot serve as the contract of a task. The message is Dutch and names the file and the field. */
public class FormulierFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormulierFout(String formulier, String melding) {
        super(formulier + ": " + melding);
    }
}
