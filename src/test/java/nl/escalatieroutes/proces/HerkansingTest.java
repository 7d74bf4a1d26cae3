package nl.escalatieroutes.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class HerkansingTest {

    private final AtomicInteger pogingen = new AtomicInteger();
    private final AtomicInteger opnieuw = new AtomicInteger();

    @AfterEach
    void geenTransactie() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void watTweeKeerBotstLuktDeDerdeKeer() {
        assertThat(Herkansing.doe(opnieuw::incrementAndGet, () -> botsTot(3))).isEqualTo("gelukt");
        assertThat(pogingen).hasValue(3);
        assertThat(opnieuw).as("alleen voor de tweede en de derde keer").hasValue(2);
    }

    @Test
    void wieOpElkaarWachttenGaanNaElkaar_eenAndereFoutVanDeDatabaseNiet() {
        assertThat(Herkansing.doe(opnieuw::incrementAndGet, () -> faalEerst("40P01"))).isEqualTo("gelukt");
        assertThat(pogingen).hasValue(2);
        pogingen.set(0);
        assertThatThrownBy(() -> Herkansing.doe(opnieuw::incrementAndGet, () -> faalEerst("08006"))).hasRootCauseInstanceOf(SQLException.class);
        assertThat(pogingen).hasValue(1);
    }

    @Test
    void wieBlijftBotsenHoortHet() {
        assertThatThrownBy(() -> Herkansing.doe(opnieuw::incrementAndGet, () -> botsTot(100))).isInstanceOf(OptimisticLockingException.class);
        assertThat(pogingen).hasValue(5);
    }

    @Test
    void watOmEenAndereRedenMisluktGebeurtEenKeer() {
        assertThatThrownBy(() -> Herkansing.doe(opnieuw::incrementAndGet, () -> {
            pogingen.incrementAndGet();
            throw new NietMogelijk("Deze casus is al afgesloten.");
        })).isInstanceOf(NietMogelijk.class);
        assertThat(pogingen).hasValue(1);
    }

    @Test
    void binnenEenTransactieGebeurtHetEenKeer() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThatThrownBy(() -> Herkansing.doe(opnieuw::incrementAndGet, () -> botsTot(2))).isInstanceOf(OptimisticLockingException.class);
        assertThat(pogingen).hasValue(1);
    }

    private String faalEerst(String sqlState) {
        if (pogingen.incrementAndGet() == 1) {
            throw new ProcessEngineException(new SQLException("fout", sqlState));
        }
        return "gelukt";
    }

    private String botsTot(int keer) {
        if (pogingen.incrementAndGet() < keer) {
            throw new OptimisticLockingException("Botsing.");
        }
        return "gelukt";
    }
}
