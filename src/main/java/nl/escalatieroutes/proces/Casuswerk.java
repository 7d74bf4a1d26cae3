package nl.escalatieroutes.proces;

import java.util.function.Consumer;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.toegang.VerseGroepen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does in a transaction what a person asked of a case, and once more where it collided with something else. */
@Component
class Casuswerk {

    private final Casussen casussen;
    private final VerseGroepen verseGroepen;
    private final TransactionOperations transactie;

    Casuswerk(Casussen casussen, VerseGroepen verseGroepen, TransactionOperations transactie) {
        this.casussen = casussen;
        this.verseGroepen = verseGroepen;
        this.transactie = transactie;
    }

    /**
     * @param werk judges the right of the person too: the case that it gets is as it is then, and a right that was taken away in
     *     between is gone
     * @throws NietMogelijk where the case is there no more
     */
    void doe(Casus casus, Consumer<Casus> werk) {
        Herkansing.doe(verseGroepen::lees, () -> transactie.execute(status -> {
            werk.accept(casussen.metId(casus.id()).orElseThrow(() -> new NietMogelijk("Deze casus is opgeruimd.")));
            return null;
        }));
    }
}
