package nl.escalatieroutes.contact;

import java.util.List;

/** A contact, or a whole list of them, that cannot be used. The message is Dutch and holds all findings. */
public class ContactFout extends RuntimeException {

    private final List<String> bevindingen;

    ContactFout(List<String> bevindingen) {
        super(String.join("\n", bevindingen));
        this.bevindingen = List.copyOf(bevindingen);
    }

    /** What is wrong, one sentence each, with line and column where there are any; never empty. */
    public List<String> bevindingen() {
        return bevindingen;
    }
}
