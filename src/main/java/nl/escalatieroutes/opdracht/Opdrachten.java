package nl.escalatieroutes.opdracht;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Hands the command line over to the {@link Opdracht} that its first word names. */
public final class Opdrachten {

    /** The exit code of what was not done. */
    public static final int NIET_GEDAAN = 2;

    private final List<Opdracht> opdrachten;

    public Opdrachten(Opdracht... opdrachten) {
        this.opdrachten = List.of(opdrachten);
    }

    /**
     * Does what the command line asks, and writes to the standard output.
     *
     * @return the exit code; empty where the command line only holds settings, and so asks to start the program
     */
    public OptionalInt voerUit(String[] argumenten) {
        if (argumenten.length == 0 || argumenten[0].startsWith("-")) {
            return OptionalInt.empty();
        }
        // The answer stands alone on the output: not between the lines that the engine logs.
        LoggingSystem logboek = LoggingSystem.get(Opdrachten.class.getClassLoader());
        logboek.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        // What the engine can't read in a diagram is a finding of the check, in Dutch.
        logboek.setLogLevel("org.camunda.bpm.engine.bpmn.parser", LogLevel.OFF);
        PrintStream uit = new PrintStream(new FileOutputStream(FileDescriptor.out), true, tekenset());
        return OptionalInt.of(voerUit(argumenten, uit));
    }

    int voerUit(String[] argumenten, PrintStream uit) {
        for (Opdracht opdracht : opdrachten) {
            if (opdracht.naam().equals(argumenten[0])) {
                try {
                    return opdracht.voerUit(Arrays.asList(argumenten).subList(1, argumenten.length), uit);
                } catch (Gebruiksfout e) {
                    uit.println(e.getMessage());
                    uit.println("Gebruik: " + opdracht.uitleg());
                    return NIET_GEDAAN;
                }
            }
        }
        uit.println("De opdracht '" + argumenten[0] + "' is niet bekend. Dit zijn de opdrachten:");
        opdrachten.forEach(opdracht -> uit.println("  " + opdracht.uitleg()));
        uit.println("Zonder opdracht start het programma.");
        return NIET_GEDAAN;
    }

    private static Charset tekenset() {
        return System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
    }
}
