package nl.escalatieroutes.contact;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the functional administrator put right in the contact directories. One correction stands for a function in a
 * municipality of a region; a later one takes its place. Title and website are not kept: see
 * {@link Contactenlijst#met}. Takes part in the caller's transaction.
 */
@Repository
public class ContactCorrecties {

    private final JdbcClient jdbc;

    public ContactCorrecties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The corrections of a region. */
    public List<Contact> van(String regio) {
        return jdbc.sql("""
                        select FUNCTIE, GEMEENTE, NAAM, TELEFOON, EMAIL from CONTACT_CORRECTIE
                        where REGIO = :regio order by FUNCTIE, GEMEENTE""")
                .param("regio", regio)
                .query((rij, nummer) -> new Contact(rij.getString("FUNCTIE"), rij.getString("GEMEENTE"),
                        rij.getString("NAAM"), "", rij.getString("TELEFOON"),
                        ContactenCsv.emails(rij.getString("EMAIL")), ""))
                .list();
    }

    /**
     * Records a correction.
     *
     * @param door user id of who corrects
     * @throws ContactFout when the contact is not well-formed; nothing was recorded
     */
    public void corrigeer(String regio, Contact contact, String door, OffsetDateTime moment) {
        List<String> bevindingen = ContactRegels.bevindingen(contact);
        if (!bevindingen.isEmpty()) {
            throw new ContactFout(bevindingen);
        }
        boolean gewijzigd = voerUit("""
                update CONTACT_CORRECTIE
                set NAAM = :naam, TELEFOON = :telefoon, EMAIL = :email, DOOR = :door, MOMENT = :moment
                where REGIO = :regio and FUNCTIE = :functie and GEMEENTE = :gemeente""",
                regio, contact, door, moment);
        if (!gewijzigd) {
            voerUit("""
                    insert into CONTACT_CORRECTIE (REGIO, FUNCTIE, GEMEENTE, NAAM, TELEFOON, EMAIL, DOOR, MOMENT)
                    values (:regio, :functie, :gemeente, :naam, :telefoon, :email, :door, :moment)""",
                    regio, contact, door, moment);
        }
    }

    private boolean voerUit(String sql, String regio, Contact contact, String door, OffsetDateTime moment) {
        return jdbc.sql(sql)
                .param("regio", regio)
                .param("functie", contact.functie())
                .param("gemeente", contact.gemeente())
                .param("naam", contact.naam())
                .param("telefoon", contact.telefoon())
                .param("email", String.join(" ", contact.emails()))
                .param("door", door)
                .param("moment", moment)
                .update() > 0;
    }
}
