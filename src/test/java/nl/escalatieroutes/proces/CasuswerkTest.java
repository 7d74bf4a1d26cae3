package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.toegang.VerseGroepen;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody does in a case collides, and meanwhile the case or the right changes. */
class CasuswerkTest extends Routetest {

    private static final String ROUTE = "escalatie-west-brabant-west";
    private static final String AA = "aanbieder.aanbieder-a";

    @Autowired Partijen partijen;
    @Autowired VerseGroepen verseGroepen;
    @Autowired TransactionOperations transactie;
    private final AtomicInteger gedaan = new AtomicInteger();
    private Casus zoalsGelezen;

    @BeforeEach
    void start() {
        startAls("aanbieder-a", ROUTE, met("gemeente", "etten-leur", "aanbieder", "aanbieder-a", "zorgvorm", "laagcomplex", "discussiepunt",
                "doelen", "ingediendDoor", "aanbieder", "toelichting", "Andere zorgvraag", "lopendeZorg", false));
        zoalsGelezen = casus();
    }

    @AfterEach
    void weerTerug() {
        if (!groepen.van("aanbieder-a").contains(AA)) {
            engine.getIdentityService().createMembership("aanbieder-a", AA);
        }
    }

    @Test
    void wieHetRechtNogHeeft_doetHetDeTweedeKeer() {
        alsPersoon("aanbieder-a", () -> werkMetEenBotsing(() -> { }).doe(zoalsGelezen, this::beoordeel));

        assertThat(gedaan).hasValue(1);
    }

    @Test
    void wieIntussenUitDeGroepIs_wordtDeTweedeKeerGeweigerd() {
        alsPersoon("aanbieder-a", () -> assertThatThrownBy(() ->
                werkMetEenBotsing(() -> engine.getIdentityService().deleteMembership("aanbieder-a", AA)).doe(zoalsGelezen, this::beoordeel))
                .isInstanceOf(GeenPartij.class));

        assertThat(gedaan).hasValue(0);
    }

    @Test
    void wieIntussenIsVervangenAlsPartij_wordtDeTweedeKeerGeweigerd() {
        alsPersoon("aanbieder-a", () -> assertThatThrownBy(() ->
                werkMetEenBotsing(() -> engine.getRuntimeService().setVariable(instantie, "aanbieder", "aanbieder-b"))
                        .doe(zoalsGelezen, this::beoordeel))
                .isInstanceOf(GeenPartij.class));

        assertThat(gedaan).hasValue(0);
    }

    @Test
    void watIntussenIsAfgesloten_isDatVoorWieHetNogOpenHadStaan() {
        alsPersoon("jp-etten-leur", () -> acties.trekIn(zoalsGelezen, "Opgelost"));

        alsPersoon("aanbieder-a", () -> assertThatThrownBy(() -> acties.trekIn(zoalsGelezen, "Ook opgelost"))
                .isInstanceOf(NietMogelijk.class).hasMessage("Deze casus is al afgesloten."));
    }

    private void beoordeel(Casus casus) {
        partijen.eisPartij(casus);
        gedaan.incrementAndGet();
    }

    /** The first time the work collides with something else, which changes more than that. */
    private Casuswerk werkMetEenBotsing(Runnable intussen) {
        AtomicInteger pogingen = new AtomicInteger();
        return new Casuswerk(casussen, verseGroepen, new TransactionOperations() {
            @Override
            public <T> T execute(TransactionCallback<T> werk) {
                if (pogingen.incrementAndGet() == 1) {
                    var wie = engine.getIdentityService().getCurrentAuthentication();
                    engine.getIdentityService().clearAuthentication();
                    intussen.run();
                    engine.getIdentityService().setAuthentication(wie);
                    throw new OptimisticLockingException("Botsing.");
                }
                return transactie.execute(werk);
            }
        });
    }
}
