package nl.escalatieroutes.onderhoud;

import nl.escalatieroutes.casus.Naamwissel;

/** The groups themselves, their names and their people. */
class Groepen {

    private final Tabellen tabellen;
    private final Naamwissel naam;

    Groepen(Tabellen tabellen, Naamwissel naam) {
        this.tabellen = tabellen;
        this.naam = naam;
    }

    void hernoem() {
        for (String oud : tabellen.waarden("ACT_ID_GROUP", "ID_", "")) {
            String nieuw = naam.van(oud);
            if (!nieuw.equals(oud)) {
                wissel(oud, nieuw);
            }
        }
    }

    /** Somebody who was in both is in the new one once. */
    private void wissel(String oud, String nieuw) {
        if (tabellen.jdbc().sql("select count(*) from ACT_ID_GROUP where ID_ = ?").params(nieuw).query(Long.class).single() == 0) {
            // A group of a sign-in server is called as its id.
            tabellen.jdbc().sql("""
                    insert into ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_)
                    select ?, 1, case when NAME_ = ID_ then ? else NAME_ end, TYPE_ from ACT_ID_GROUP where ID_ = ?""")
                    .params(nieuw, nieuw, oud).update();
        }
        tabellen.tel("mensen in de groep", tabellen.jdbc().sql("""
                insert into ACT_ID_MEMBERSHIP (USER_ID_, GROUP_ID_) select M.USER_ID_, ? from ACT_ID_MEMBERSHIP M
                 where M.GROUP_ID_ = ? and M.USER_ID_ not in
                   (select N.USER_ID_ from ACT_ID_MEMBERSHIP N where N.GROUP_ID_ = ?)""").params(nieuw, oud, nieuw).update());
        tabellen.jdbc().sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = ?").params(oud).update();
        tabellen.jdbc().sql("update ACT_ID_TENANT_MEMBER set GROUP_ID_ = ? where GROUP_ID_ = ?").params(nieuw, oud).update();
        tabellen.tel("groepen", tabellen.jdbc().sql("delete from ACT_ID_GROUP where ID_ = ?").params(oud).update());
    }
}
