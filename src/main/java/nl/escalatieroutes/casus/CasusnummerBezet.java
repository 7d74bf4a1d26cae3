package nl.escalatieroutes.casus;

/** An open case of the route has this number already. Does not say whose it is. */
public class CasusnummerBezet extends RuntimeException {

    CasusnummerBezet() {
        super("casusnummer: dit nummer is al in gebruik bij een lopende casus op deze route. Kies een ander nummer.");
    }
}
