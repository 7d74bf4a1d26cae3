package nl.escalatieroutes.opdracht;

import java.io.PrintStream;
import java.util.List;

/** Something that the jar does from the command line, instead of starting the program. */
public interface Opdracht {

    /** The word on the command line, in lower case: {@code controleer}. */
    String naam();

    /** How it is called and what it does, in Dutch, on one line: {@code controleer <map> - kijkt of ...}. */
    String uitleg();

    /**
     * @param argumenten what follows the word on the command line
     * @param uit where people and programs read the answer, in Dutch
     * @return the exit code: 0 done and in order, 1 done and not in order, 2 not done
     * @throws Gebruiksfout where the arguments don't say what to do
     */
    int voerUit(List<String> argumenten, PrintStream uit);
}
