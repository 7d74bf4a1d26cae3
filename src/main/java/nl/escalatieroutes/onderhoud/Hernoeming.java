package nl.escalatieroutes.onderhoud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Renames groups wherever they stand: with people, tasks, rights, cases and history. Where the new group is there already
 * the two become one. To be done in one transaction; it counts what it changes.
 */
class Hernoeming {

    private final JdbcClient jdbc;
    private final Groepsnaam naam;
    private final Map<String, Integer> geteld = new LinkedHashMap<>();

    Hernoeming(JdbcClient jdbc, Groepsnaam naam) {
        this.jdbc = jdbc;
        this.naam = naam;
    }

    /** @return how many rows changed, by what they are */
    Map<String, Integer> voerUit() {
        mensen();
        openTaken();
        rij("ACT_HI_IDENTITYLINK", "GROUP_ID_", "taken in de historie", naam::van);
        rechten();
        for (Kolommen.Kolom kolom : new Kolommen(jdbc).alle()) {
            switch (kolom.soort()) {
                case GROEP -> rij(kolom.tabel(), kolom.naam(), uitleg(kolom), naam::van);
                case GROEPENLIJST -> rij(kolom.tabel(), kolom.naam(), uitleg(kolom), naam::vanLijst);
                case ROL -> als(naam.isRol(), kolom, Map.of(naam.oud(), naam.nieuw()));
                case PLEK -> als(naam.isPlek(), kolom, naam.isPlek() ? Map.of(naam.oudePlek(), naam.nieuwePlek()) : Map.of());
                default -> throw new IllegalStateException(kolom.toString());
            }
        }
        dubbeleDelen();
        new Variabelen(jdbc, naam).hernoem().forEach(this::tel);
        return geteld;
    }

    /** The group itself, its name and its people. */
    private void mensen() {
        for (String oud : waarden("ACT_ID_GROUP", "ID_")) {
            String nieuw = naam.van(oud);
            if (nieuw.equals(oud)) {
                continue;
            }
            if (jdbc.sql("select count(*) from ACT_ID_GROUP where ID_ = ?").params(nieuw).query(Long.class).single() == 0) {
                jdbc.sql("insert into ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_) select ?, 1, NAME_, TYPE_ from ACT_ID_GROUP where ID_ = ?")
                        .params(nieuw, oud).update();
            }
            tel("mensen in de groep", jdbc.sql("""
                    insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) select M.USER_ID_, ? from ACT_ID_MEMBERSHIP M
                     where M.GROUP_ID_ = ? and M.USER_ID_ not in
                       (select N.USER_ID_ from ACT_ID_MEMBERSHIP N where N.GROUP_ID_ = ?)""").params(nieuw, oud, nieuw).update());
            jdbc.sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = ?").params(oud).update();
            tel("groepen", jdbc.sql("delete from ACT_ID_GROUP where ID_ = ?").params(oud).update());
        }
    }

    private void openTaken() {
        rij("ACT_RU_IDENTITYLINK", "GROUP_ID_", "taken die openstaan", naam::van);
        // A task that was offered to both is offered once.
        jdbc.sql("""
                delete from ACT_RU_IDENTITYLINK where GROUP_ID_ is not null and exists (select 1 from ACT_RU_IDENTITYLINK A
                 where A.ID_ < ACT_RU_IDENTITYLINK.ID_ and A.GROUP_ID_ = ACT_RU_IDENTITYLINK.GROUP_ID_
                   and A.TYPE_ = ACT_RU_IDENTITYLINK.TYPE_ and A.TASK_ID_ = ACT_RU_IDENTITYLINK.TASK_ID_)""").update();
    }

    private void rechten() {
        for (String oud : waarden("ACT_RU_AUTHORIZATION", "GROUP_ID_")) {
            String nieuw = naam.van(oud);
            if (!nieuw.equals(oud)) {
                jdbc.sql("""
                        delete from ACT_RU_AUTHORIZATION where GROUP_ID_ = ? and exists (select 1 from ACT_RU_AUTHORIZATION A
                         where A.GROUP_ID_ = ? and A.TYPE_ = ACT_RU_AUTHORIZATION.TYPE_
                           and A.RESOURCE_TYPE_ = ACT_RU_AUTHORIZATION.RESOURCE_TYPE_
                           and A.RESOURCE_ID_ = ACT_RU_AUTHORIZATION.RESOURCE_ID_)""").params(oud, nieuw).update();
            }
        }
        rij("ACT_RU_AUTHORIZATION", "GROUP_ID_", "rechten", naam::van);
    }

    /** Two groups that became one have one part in a case: from the first begin on, and open as long as one was. */
    private void dubbeleDelen() {
        jdbc.sql("""
                update CASUS_DEEL set VAN = (select min(A.VAN) from CASUS_DEEL A where A.CASUS_ID = CASUS_DEEL.CASUS_ID
                   and A.GROEP = CASUS_DEEL.GROEP and A.SOORT = CASUS_DEEL.SOORT and A.TOT is null)
                 where TOT is null and GROEP = :nieuw""").param("nieuw", naam.nieuw()).update();
        jdbc.sql("""
                delete from CASUS_DEEL where TOT is null and exists (select 1 from CASUS_DEEL A
                 where A.CASUS_ID = CASUS_DEEL.CASUS_ID and A.GROEP = CASUS_DEEL.GROEP and A.SOORT = CASUS_DEEL.SOORT
                   and A.TOT is null and A.ID < CASUS_DEEL.ID)""").update();
    }

    private void als(boolean geldt, Kolommen.Kolom kolom, Map<String, String> namen) {
        if (geldt) {
            rij(kolom.tabel(), kolom.naam(), uitleg(kolom), waarde -> namen.getOrDefault(waarde, waarde));
        }
    }

    private void rij(String tabel, String kolom, String wat, UnaryOperator<String> nieuweNaam) {
        for (String oud : waarden(tabel, kolom)) {
            String nieuw = nieuweNaam.apply(oud);
            if (!nieuw.equals(oud)) {
                tel(wat, jdbc.sql("update " + tabel + " set " + kolom + " = ? where " + kolom + " = ?").params(nieuw, oud).update());
            }
        }
    }

    private List<String> waarden(String tabel, String kolom) {
        return jdbc.sql("select distinct " + kolom + " from " + tabel + " where " + kolom + " is not null")
                .query(String.class).list();
    }

    private static String uitleg(Kolommen.Kolom kolom) {
        return "regels in " + kolom.tabel().toUpperCase(Locale.ROOT) + " (" + kolom.naam().toUpperCase(Locale.ROOT) + ")";
    }

    private void tel(String wat, int aantal) {
        if (aantal > 0) {
            geteld.merge(wat, aantal, Integer::sum);
        }
    }
}
