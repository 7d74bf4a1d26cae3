package nl.escalatieroutes.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in Dutch why the program does not start and what to do, instead of a stack trace. */
class DatabaseNietKlaarUitleg extends AbstractFailureAnalyzer<DatabaseNietKlaar> {

    @Override
    protected FailureAnalysis analyze(Throwable geheel, DatabaseNietKlaar fout) {
        return new FailureAnalysis(fout.getMessage(),
                "Voer eerst 'java -jar escalatieroutes.jar " + MaakDatabase.NAAM + "' uit met een account dat tabellen mag maken.",
                fout);
    }
}
