package nl.escalatieroutes.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Values on their way from one database to another. */
final class Waarden {

    private Waarden() {
    }

    static List<String> namen(ResultSetMetaData rij) throws SQLException {
        List<String> namen = new ArrayList<>();
        for (int kolom = 1; kolom <= rij.getColumnCount(); kolom++) {
            namen.add(rij.getColumnName(kolom));
        }
        return namen;
    }

    /** The databases differ in how they keep files, long texts and yes or no; all else they exchange as it is. */
    static void geefDoor(ResultSet van, PreparedStatement naar, int kolom) throws SQLException {
        switch (van.getMetaData().getColumnType(kolom)) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> naar.setBytes(kolom, van.getBytes(kolom));
            case Types.CLOB, Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR -> naar.setString(kolom, van.getString(kolom));
            case Types.TIMESTAMP_WITH_TIMEZONE -> naar.setObject(kolom, van.getObject(kolom, OffsetDateTime.class));
            case Types.TIMESTAMP -> geefTijdDoor(van, naar, kolom);
            default -> naar.setObject(kolom, van.getObject(kolom));
        }
    }

    /** PostgreSQL calls both kinds of moments by the type without a zone. */
    private static void geefTijdDoor(ResultSet van, PreparedStatement naar, int kolom) throws SQLException {
        if (van.getMetaData().getColumnTypeName(kolom).equalsIgnoreCase("timestamptz")) {
            naar.setObject(kolom, van.getObject(kolom, OffsetDateTime.class));
        } else {
            naar.setTimestamp(kolom, van.getTimestamp(kolom));
        }
    }
}
