package nl.escalatieroutes.browser;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long answers took: each is printed when it is known, and at the end a table for people. */
final class Metingen {

    private static final int KEREN = 12;
    private static final long MS = 1_000_000;

    private final JdbcTemplate jdbc;
    private final Map<String, Meting> traagste = new LinkedHashMap<>();

    /** @param jdbc the database that answers */
    Metingen(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    interface Vraag {
        String stel(int i);
    }

    /** @param hoog what 95 in 100 do not exceed; both in milliseconds */
    private record Meting(String wie, long mediaan, long hoog) {}

    /** Gives back the last answer. */
    String meet(String wat, String wie, Vraag vraag) {
        return meet(wat, wie, KEREN, i -> { }, vraag);
    }

    /** @param vooraf what is done before each question, beside the clock */
    String meet(String wat, String wie, int keer, IntConsumer vooraf, Vraag vraag) {
        long[] tijden = new long[keer];
        String antwoord = null;
        for (int i = -2; i < keer; i++) {
            wijzigIets(i);
            vooraf.accept(i);
            long begin = System.nanoTime();
            antwoord = vraag.stel(i + 2);
            // the first ones of all find a program that is still warming up
            if (i >= 0) {
                tijden[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(tijden);
        Meting meting = new Meting(wie, tijden[keer / 2] / MS, tijden[(int) Math.ceil(keer * .95) - 1] / MS);
        System.out.printf("%-46s  %-20s  %7d  %7d ms%n", wat, wie, meting.mediaan(), meting.hoog());
        traagste.merge(wat, meting, (een, ander) -> ander.hoog() > een.hoog() ? ander : een);
        return antwoord;
    }

    /** Of each page the one who waits longest for it, in Markdown. */
    void drukAf(String database) {
        System.out.printf("%n| %s, ms | who waits longest | median | 95%% |%n| --- | --- | --- | --- |%n", database);
        traagste.forEach((wat, meting) ->
                System.out.printf("| %s | `%s` | %d | %d |%n", wat, meting.wie(), meting.mediaan(), meting.hoog()));
        System.out.printf("%nlongest 95th percentile: %d ms%n",
                traagste.values().stream().mapToLong(Meting::hoog).max().orElse(0));
    }

    /** H2 keeps the answer to a question for as long as nothing changes; in a program that works, something does. */
    private void wijzigIets(int i) {
        jdbc.update("update ACT_RU_TASK set PRIORITY_ = ? where ID_ = (select min(ID_) from ACT_RU_TASK)", 50 + i);
        jdbc.update("update ACT_RU_EXECUTION set REV_ = REV_ + 1 where ID_ = (select min(ID_) from ACT_RU_EXECUTION)");
        jdbc.update("update ACT_RU_IDENTITYLINK set REV_ = ? where ID_ = (select min(ID_) from ACT_RU_IDENTITYLINK)", 50 + i);
        jdbc.update("update CASUS set STAP = STAP where ID = (select min(ID) from CASUS)");
        jdbc.update("update CASUS_DEEL set TOT = TOT where ID = (select min(ID) from CASUS_DEEL)");
    }
}
