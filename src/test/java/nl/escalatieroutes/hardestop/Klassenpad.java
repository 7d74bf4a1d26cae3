package nl.escalatieroutes.hardestop;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a test needs to start Java in a process of its own. */
final class Klassenpad {

    private Klassenpad() {
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Everything that this test has. */
    static String alles() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The program without its tests. */
    static String programma() {
        return Arrays.stream(alles().split(File.pathSeparator))
                .filter(deel -> !deel.endsWith("test-classes") && !deel.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
