package nl.escalatieroutes.historie.bewaren;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import nl.escalatieroutes.historie.uitvoer.Zegel;

/**
 * That a case was removed. The number is not kept: it leads to the municipality's file. Who has the number can see that its
 * case was removed by reckoning the mark; who has the list only cannot read the numbers from it, as each line has a value of
 * its own mixed in.
 *
 * @param merk SHA-256 of {@code <id>/<route>/<casusnummer>}
 * @param door {@code systeem}, or the user id of the administrator
 * @param bewaartermijn of the diagram that it ran on, such as {@code P1825D}
 */
public record Opgeruimd(String id, String regio, String route, String merk, OffsetDateTime geeindigd, OffsetDateTime opgeruimd,
        String door, String bewaartermijn) {

    static String merk(String id, String route, String casusnummer) {
        return Zegel.sha256((id + "/" + route + "/" + casusnummer).getBytes(StandardCharsets.UTF_8));
    }

    boolean isVan(String casusnummer) {
        return merk.equals(merk(id, route, casusnummer));
    }
}
