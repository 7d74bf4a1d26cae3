package nl.escalatieroutes.casus;

/** A diagram names a group that can have no part in a case, as who does a task, is told of it or is a party. */
public class GroepZonderDeel extends RuntimeException {

    GroepZonderDeel(String groep) {
        super("De groep '" + groep + "' kan geen deel hebben in een casus: zij krijgt geen taak en geen bericht, en is geen partij."
                + " Noem in het diagram een andere groep.");
    }
}
