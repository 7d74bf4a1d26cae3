package nl.escalatieroutes.productie;

import java.util.List;

/** The program does not start; each sentence, in Dutch, names one thing that must be put right first. */
public class Startweigering extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> redenen;
    private final String herstel;

    /** @param herstel what to do next, in Dutch */
    Startweigering(List<String> redenen, String herstel) {
        super(String.join(System.lineSeparator(), redenen));
        this.redenen = List.copyOf(redenen);
        this.herstel = herstel;
    }

    public List<String> redenen() {
        return redenen;
    }

    String herstel() {
        return herstel;
    }
}
