package nl.escalatieroutes.onderhoud;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.escalatieroutes.opdracht.Gebruiksfout;
import nl.escalatieroutes.toegang.aanmelden.Wachtwoordregels;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine's tables of people, through the engine, in a database that the program has made. */
final class Accounts {

    private Accounts() {
    }

    static <T> T metMensen(List<String> instellingen, Function<IdentityService, T> werk) {
        return Onderhoudsdatabase.met(instellingen, programma -> {
            StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
            engine.setProcessEngineName("onderhoud");
            engine.setDataSource(programma.getBean(DataSource.class));
            engine.setDatabaseSchemaUpdate("noop");
            engine.setHistory("auto");
            engine.setMetricsEnabled(false);
            engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9.-]*");
            engine.setUserResourceWhitelistPattern("[a-zA-Z0-9][a-zA-Z0-9_.@-]*");
            Wachtwoordregels.volgens(programma.getEnvironment()).preInit(engine);
            ProcessEngine open;
            try {
                open = engine.buildProcessEngine();
                open.getIdentityService().createUserQuery().count();
            } catch (ProcessEngineException e) {
                throw new Gebruiksfout("De database is nog leeg of niet te lezen. Start het programma eerst een keer.");
            }
            try {
                return werk.apply(open.getIdentityService());
            } finally {
                open.close();
            }
        });
    }
}
