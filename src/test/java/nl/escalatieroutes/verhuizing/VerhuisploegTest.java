package nl.escalatieroutes.verhuizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.escalatieroutes.Geheugendatabase;
import nl.escalatieroutes.toegang.AlsProgramma;
import nl.escalatieroutes.verhuizing.Verslagregel.Stand;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentMatchers;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the list of a move where cases can't be moved at that moment. */
class VerhuisploegTest {

    private static final String MOVE = "v1";
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2027-04-20T09:00:00+02:00");

    private final Geheugendatabase database = Geheugendatabase.nieuw();
    private final Verhuizingen verhuizingen = new Verhuizingen(database.jdbc());
    private final Versieparen paren = mock();
    private final Verhuizer verhuizer = mock();
    private final RuntimeService runtime = mock(RETURNS_DEEP_STUBS);
    private final AlsProgramma alsProgramma = mock();
    private final Verhuisploeg ploeg = new Verhuisploeg(verhuizingen, paren, verhuizer, runtime, alsProgramma,
            database.transacties(), new Verhuisinstellingen(2, 20));

    static List<RuntimeException> botsingen() {
        return List.of(new OptimisticLockingException("somebody was first"),
                new ProcessEngineException("deadlock", new SQLException("deadlock detected", "40P01")),
                new ProcessEngineException("lock", new SQLException("Timeout trying to lock table", "HYT00", new IllegalStateException("store"))));
    }

    @BeforeEach
    void eenVerhuizingVanVijf() {
        when(alsProgramma.doe(ArgumentMatchers.<Supplier<Object>>any())).thenAnswer(aanroep -> aanroep.<Supplier<?>>getArgument(0).get());
        when(runtime.createProcessInstanceQuery().processInstanceId(anyString()).singleResult().getProcessDefinitionId()).thenReturn("oud");
        when(verhuizer.verhuis(anyString(), any(), anyInt(), anyInt(), anyString())).thenReturn(List.of());
        open(MOVE, "oud", "a", "b", "c", "d", "e");
    }

    @ParameterizedTest
    @MethodSource("botsingen")
    void wieSteedsBotst_houdtDeAnderenNietOp_enWachtOpDeVolgendeRonde(RuntimeException botsing) {
        botst("a", botsing);
        botst("b", botsing);

        ronde();

        assertThat(standen()).containsExactlyInAnyOrderEntriesOf(Map.of("a", Stand.WACHT, "b", Stand.WACHT,
                "c", Stand.VERHUISD, "d", Stand.VERHUISD, "e", Stand.VERHUISD));
        verify(verhuizer, times(1)).verhuis(eq("a"), any(), anyInt(), anyInt(), anyString());
        assertThat(verhuizingen.metId(MOVE).orElseThrow().loopt()).isTrue();

        ronde();
        verify(verhuizer, times(2)).verhuis(eq("a"), any(), anyInt(), anyInt(), anyString());

        reset(verhuizer);
        ronde();
        assertThat(standen().values()).containsOnly(Stand.VERHUISD);
        assertThat(verhuizingen.metId(MOVE).orElseThrow().loopt()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("botsingen")
    void wieBlijftBotsen_staatTenslotteAlsBezigInHetVerslag(RuntimeException botsing) {
        botst("a", botsing);
        int ronden = 0;
        while (verhuizingen.metId(MOVE).orElseThrow().loopt()) {
            ronde();
            assertThat(++ronden).isLessThan(50);
        }

        assertThat(ronden).as("niet al na een paar keer").isGreaterThan(5);
        assertThat(standen()).containsEntry("a", Stand.NIET_VERHUISD).containsEntry("e", Stand.VERHUISD);
        assertThat(verhuizingen.verslag(MOVE)).filteredOn(regel -> regel.instantieId().equals("a"))
                .extracting(Verslagregel::reden).containsExactly(Verhuisploeg.BEZIG);
    }

    @Test
    void watEchtMisgaat_komtInHetVerslag_enDeRestGaatDoor() {
        botst("b", new IllegalStateException("broken"));

        ronde();

        assertThat(standen()).containsEntry("b", Stand.NIET_VERHUISD).containsEntry("e", Stand.VERHUISD);
        assertThat(verhuizingen.metId(MOVE).orElseThrow().loopt()).isFalse();
    }

    @Test
    void eenVerhuizingDieNietKan_houdtEenAndereNietOp() {
        open("v0", "kapot", "x");
        when(paren.plan(eq("kapot"), anyString(), any())).thenThrow(new IllegalStateException("no such definition"));

        ronde();

        assertThat(verhuizingen.metId(MOVE).orElseThrow().loopt()).isFalse();
        assertThat(verhuizingen.metId("v0").orElseThrow().loopt()).isTrue();
    }

    private void open(String id, String van, String... instanties) {
        new TransactionTemplate(database.transacties()).executeWithoutResult(status -> verhuizingen.open(
                new Verhuizing(id, "voorbeeldstreek", "route", van, "nieuw", 1, 2, Map.of(), MOMENT, "eigenaar", null), List.of(instanties)));
    }

    private void botst(String instantie, RuntimeException fout) {
        when(verhuizer.verhuis(eq(instantie), any(), anyInt(), anyInt(), anyString())).thenThrow(fout);
    }

    private void ronde() {
        int beurten = 0;
        while (ploeg.werk()) {
            assertThat(++beurten).as("batches in one round of five cases").isLessThanOrEqualTo(3);
        }
    }

    private Map<String, Stand> standen() {
        return verhuizingen.verslag(MOVE).stream()
                .collect(Collectors.toMap(Verslagregel::instantieId, Verslagregel::stand));
    }
}
