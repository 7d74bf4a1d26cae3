package nl.escalatieroutes.route.dienst;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/** This node among the others on the same database. */
final class Knoop {

    private static final int LANGSTE = 400;

    private Knoop() {
    }

    /** The same after a restart: the machine and the working folder; a machine may run several nodes. */
    static String naam() {
        String naam = machine() + ":" + Path.of("").toAbsolutePath();
        return naam.substring(0, Math.min(LANGSTE, naam.length()));
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "onbekend";
        }
    }
}
