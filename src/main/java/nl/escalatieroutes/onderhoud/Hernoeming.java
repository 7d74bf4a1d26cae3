package nl.escalatieroutes.onderhoud;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.casus.Naamwissel;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Renames groups wherever they stand: with people, tasks, rights, filters, cases and history. Where the new group is there
 * already the two become one. Running cases keep their diagram; that its old name means the new one is written down for
 * them. To be done in one transaction; it counts what it changes.
 */
class Hernoeming {

    private final JdbcClient jdbc;
    private final Naamwissel naam;
    private final Tabellen tabellen;

    Hernoeming(JdbcClient jdbc, Naamwissel naam) {
        this.jdbc = jdbc;
        this.naam = naam;
        this.tabellen = new Tabellen(jdbc);
    }

    /** @return how many rows changed, by what they are; empty where the old name stands nowhere */
    Map<String, Integer> voerUit() {
        new Groepen(tabellen, naam).hernoem();
        openTaken();
        tabellen.hernoem("ACT_HI_IDENTITYLINK", "GROUP_ID_", "taken in de historie", naam::van);
        new Toestemmingen(tabellen, naam).hernoem();
        dubbeleCorrecties();
        for (Kolommen.Kolom kolom : new Kolommen(jdbc).metNamen()) {
            String wat = "regels in " + kolom.tabel().toUpperCase(Locale.ROOT) + " (" + kolom.naam().toUpperCase(Locale.ROOT) + ")";
            tabellen.hernoem(kolom.tabel(), kolom.naam(), wat, waarde -> kolom.soort().hernoem(waarde, naam));
        }
        dubbeleDelen();
        new Variabelen(tabellen, naam).hernoem();
        // names roles; it is made anew
        jdbc.sql("delete from CIJFERBEELD").update();
        jdbc.sql("insert into NAAMWISSEL (OUD, NIEUW, MOMENT) values (?, ?, ?)")
                .params(naam.oud(), naam.nieuw(), OffsetDateTime.now()).update();
        return tabellen.geteld();
    }

    private void openTaken() {
        tabellen.hernoem("ACT_RU_IDENTITYLINK", "GROUP_ID_", "and TASK_ID_ is not null", "taken die openstaan", naam::van);
        // A task that was offered to both is offered once.
        jdbc.sql("""
                delete from ACT_RU_IDENTITYLINK where GROUP_ID_ is not null and exists (select 1 from ACT_RU_IDENTITYLINK A
                 where A.ID_ < ACT_RU_IDENTITYLINK.ID_ and A.GROUP_ID_ = ACT_RU_IDENTITYLINK.GROUP_ID_
                   and A.TYPE_ = ACT_RU_IDENTITYLINK.TYPE_ and A.TASK_ID_ = ACT_RU_IDENTITYLINK.TASK_ID_)""").update();
    }

    /** Where both have a contact that was put right, that of the new name stays. */
    private void dubbeleCorrecties() {
        jdbc.sql("select REGIO, FUNCTIE, GEMEENTE from CONTACT_CORRECTIE")
                .query((rij, nummer) -> new Plaats(rij.getString(1), rij.getString(2), rij.getString(3))).list().forEach(oud -> {
                    Plaats nieuw = new Plaats(oud.regio, Kolommen.Soort.ROL.hernoem(oud.functie, naam),
                            Kolommen.Soort.PLEK.hernoem(oud.gemeente, naam));
                    if (!nieuw.equals(oud) && aantal(nieuw) > 0) {
                        jdbc.sql("delete from CONTACT_CORRECTIE where REGIO = ? and FUNCTIE = ? and GEMEENTE = ?")
                                .params(oud.regio, oud.functie, oud.gemeente).update();
                    }
                });
    }

    private long aantal(Plaats plaats) {
        return jdbc.sql("select count(*) from CONTACT_CORRECTIE where REGIO = ? and FUNCTIE = ? and GEMEENTE = ?")
                .params(plaats.regio, plaats.functie, plaats.gemeente).query(Long.class).single();
    }

    private record Plaats(String regio, String functie, String gemeente) {
    }

    /** Two groups that became one have one part in a case: from the first begin on, and open as long as one was. */
    private void dubbeleDelen() {
        jdbc.sql("""
                update CASUS_DEEL set VAN = (select min(A.VAN) from CASUS_DEEL A where A.CASUS_ID = CASUS_DEEL.CASUS_ID
                   and A.GROEP = CASUS_DEEL.GROEP and A.SOORT = CASUS_DEEL.SOORT and A.TOT is null)
                 where TOT is null and exists (select 1 from CASUS_DEEL A where A.CASUS_ID = CASUS_DEEL.CASUS_ID
                   and A.GROEP = CASUS_DEEL.GROEP and A.SOORT = CASUS_DEEL.SOORT and A.TOT is null and A.ID <> CASUS_DEEL.ID)""").update();
        jdbc.sql("""
                delete from CASUS_DEEL where TOT is null and exists (select 1 from CASUS_DEEL A
                 where A.CASUS_ID = CASUS_DEEL.CASUS_ID and A.GROEP = CASUS_DEEL.GROEP and A.SOORT = CASUS_DEEL.SOORT
                   and A.TOT is null and A.ID < CASUS_DEEL.ID)""").update();
    }
}
