package nl.escalatieroutes.speel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import nl.escalatieroutes.historie.uitvoer.Zegel;
import nl.escalatieroutes.historie.uitvoer.Zegelstroom;

/**
 * Ended cases as a file, a part at a time: each part is entered in the read log before any of it is written. The file is a JSON
 * object, UTF-8, with a case on each line; its checksum stands in the last one, so that a file that broke off has none.
 */
public final class Casusexport {

    /** What stands in the read log with each case. */
    public static final String WAT = "Export van afgesloten casussen";

    private static final int PER_KEER = 500;

    private final Zegelstroom bestand;
    private final Consumer<List<String>> leeslog;
    private int aantal;

    /** @param leeslog enters cases, by id; where it throws, none of them is written */
    private Casusexport(OutputStream uit, Consumer<List<String>> leeslog) {
        this.bestand = new Zegelstroom(uit);
        this.leeslog = leeslog;
    }

    /**
     * @param leeslog enters cases, by id; where it throws, none of them is written
     * @param uit stays open
     * @return how many cases were written
     */
    public static int schrijf(Geschiedenis geschiedenis, Consumer<List<String>> leeslog, OutputStream uit) throws IOException {
        Casusexport export = new Casusexport(uit, leeslog);
        export.schrijf("{\"wat\": \"Afgesloten casussen van Escalatieroutes, om te spelen\",\n\"opdracht\": "
                + Casusbestand.JSON.writeValueAsString(Zegel.OPDRACHT) + ",\n\"casussen\": [");
        try {
            geschiedenis.lees(PER_KEER, export::neemOp);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        export.bestand.sluit("\n],\n\"controle\": {\"som\": \"", "\"}}\n");
        return export.aantal;
    }

    private void neemOp(List<Casusverhaal> deel) {
        leeslog.accept(deel.stream().map(Casusverhaal::id).toList());
        try {
            for (Casusverhaal verhaal : deel) {
                schrijf((aantal++ == 0 ? "\n" : ",\n") + Casusbestand.JSON.writeValueAsString(verhaal));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void schrijf(String tekst) throws IOException {
        bestand.uit().write(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
