package nl.escalatieroutes.database;

/** The program can't start on this database as it is; the message is a Dutch sentence that says what is missing. */
public class DatabaseNietKlaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseNietKlaar(String message) {
        super(message);
    }
}
