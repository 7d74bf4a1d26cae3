package nl.escalatieroutes.historie.bewaren;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.escalatieroutes.casus.Casus;
import nl.escalatieroutes.casus.Casussen;
import nl.escalatieroutes.casus.Koppelingen;
import nl.escalatieroutes.historie.Casusinstanties;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes cases whose retention period has passed, whole. Cases that are linked go together, when the last of them may go:
 * an ended case loses nothing while one that is linked with it runs, or is kept. Takes part in the engine's transaction.
 */
@Component
class Opruiming {

    private static final String[] TABELLEN = {"STROOM", "GEBEURTENIS", "CASUS_DEEL", "BERICHT", "DOSSIER", "LEESLOG"};

    private final Bewaartermijnen termijnen;
    private final Casussen casussen;
    private final Koppelingen koppelingen;
    private final Casusinstanties instanties;
    private final Opgeruimden opgeruimden;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    Opruiming(Bewaartermijnen termijnen, Casussen casussen, Koppelingen koppelingen, Casusinstanties instanties,
            Opgeruimden opgeruimden, @Lazy RuntimeService runtime, JdbcClient jdbc) {
        this.termijnen = termijnen;
        this.casussen = casussen;
        this.koppelingen = koppelingen;
        this.instanties = instanties;
        this.opgeruimden = opgeruimden;
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /** Ids of instances that may be removed now: whole cases, and what belongs to none. */
    List<String> rijp(int aantal) {
        Set<String> verlopen = termijnen.verlopenCasussen();
        Set<String> rijp = new LinkedHashSet<>();
        for (String id : verlopen) {
            if (rijp.size() >= aantal) {
                return new ArrayList<>(rijp);
            }
            Set<String> keten = koppelingen.keten(id);
            if (verlopen.containsAll(keten) && keten.stream().noneMatch(this::heeftNogWerk)) {
                rijp.addAll(keten);
            }
        }
        // The last chain may be longer than what was asked for.
        rijp.addAll(termijnen.verlopenLos(Math.max(0, aantal - rijp.size())));
        return new ArrayList<>(rijp);
    }

    /** The instances, and for those that are a case all others that belong to it. */
    Set<String> metWatErbijHoort(Collection<String> ids) {
        Set<String> alle = new LinkedHashSet<>(ids);
        ids.forEach(id -> casussen.metId(id).ifPresent(casus -> alle.addAll(instanties.van(casus))));
        return alle;
    }

    List<String> beslissingenVan(Collection<String> instantieIds) {
        return jdbc.sql("select ID_ from ACT_HI_DECINST where PROC_INST_ID_ in (:ids)").param("ids", instantieIds)
                .query(String.class).list();
    }

    List<String> losseBeslissingen(int aantal) {
        return termijnen.verlopenBeslissingen(aantal);
    }

    /** Removes what the engine does not: all of ours, its log of operations, and grants on these instances. */
    void ruimOp(Collection<String> ids) {
        jdbc.sql("delete from ACT_HI_OP_LOG where PROC_INST_ID_ in (:ids)").param("ids", ids).update();
        jdbc.sql("delete from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = 8 and RESOURCE_ID_ in (:ids)").param("ids", ids).update();
        jdbc.sql("delete from VERHUIZING_CASUS where INSTANTIE_ID in (:ids)").param("ids", ids).update();
        ids.stream().map(casussen::metId).flatMap(Optional::stream).forEach(this::ruimOp);
    }

    private void ruimOp(Casus casus) {
        opgeruimden.noteer(casus, termijnen.van(casus.id()));
        for (String tabel : TABELLEN) {
            jdbc.sql("delete from " + tabel + " where CASUS_ID = :id").param("id", casus.id()).update();
        }
        jdbc.sql("delete from KOPPELING where CASUS_ID = :id or HOOFD_ID = :id").param("id", casus.id()).update();
        jdbc.sql("delete from CASUS where ID = :id").param("id", casus.id()).update();
    }

    /**
     * Whether something runs beside the case. The delivery of a message that never succeeded is no work any more: it is
     * ended, so that it goes with the case.
     */
    private boolean heeftNogWerk(String casusId) {
        Set<String> alle = casussen.metId(casusId).map(instanties::van).orElse(Set.of(casusId));
        List<String> lopend = jdbc.sql("select ID_ from ACT_HI_PROCINST where END_TIME_ is null and ID_ in (:ids)")
                .param("ids", alle).query(String.class).list();
        lopend.stream().filter(instanties::isVerzending)
                .forEach(id -> runtime.deleteProcessInstance(id, "De bewaartermijn van de casus is voorbij.", true, true));
        return lopend.stream().anyMatch(id -> !instanties.isVerzending(id));
    }
}
