package nl.escalatieroutes.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The first step of the schema: the engine's own tables, by the scripts that it brings. So they come by the same road and
 * under the same lock as ours, and the program needs no right to make them. A database that has them is left as it is.
 */
public class Enginetabellen implements JavaMigration {

    private static final MigrationVersion VOOR_ALLES_VAN_ONS = MigrationVersion.fromVersion("0.1");
    /** The order of the engine itself. */
    private static final List<String> DELEN = List.of("engine", "history", "identity", "case.engine", "case.history",
            "decision.engine", "decision.history");
    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection verbinding = context.getConnection();
        if (!zijnEr(verbinding)) {
            String soort = Databasesoort.van(verbinding).naamBijDeEngine();
            for (String deel : DELEN) {
                ScriptUtils.executeSqlScript(verbinding, new ClassPathResource(SCRIPT.formatted(soort, deel)));
            }
        }
    }

    private static boolean zijnEr(Connection verbinding) throws SQLException {
        DatabaseMetaData gegevens = verbinding.getMetaData();
        String tabel = "ACT_GE_SCHEMA_LOG";
        try (ResultSet tabellen = gegevens.getTables(verbinding.getCatalog(), verbinding.getSchema(),
                gegevens.storesLowerCaseIdentifiers() ? tabel.toLowerCase(Locale.ROOT) : tabel, null)) {
            return tabellen.next();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return VOOR_ALLES_VAN_ONS;
    }

    @Override
    public String getDescription() {
        return "tabellen van de engine";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
