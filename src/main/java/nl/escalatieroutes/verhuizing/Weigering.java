package nl.escalatieroutes.verhuizing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.escalatieroutes.formulier.InvoerFout;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the engine says against a move, in Dutch for who owns the processes; the engine's own words go to the log. */
final class Weigering {

    private static final Logger LOG = LoggerFactory.getLogger(Weigering.class);
    private static final String ZONDER_DOEL = "no migration instruction";
    private static final String GEHEEL = "de casus als geheel";
    private static final String TUSSEN_STAPPEN = "De casus staat hier net tussen twee stappen, en dit onderdeel is veranderd of weg."
            + " Maak een nieuw plan als zij bij de volgende stap staat.";
    private static final String VERANDERD = "Deze stap is zo veranderd dat een lopende casus niet mee kan: het is een ander soort stap"
            + " geworden, of hij staat nu in of buiten een deelproces.";

    private Weigering() {}

    /**
     * Why steps can't go on as they were chosen.
     *
     * @param oud the steps of the older version, by id: their names
     */
    static InvoerFout plan(BadUserRequestException fout, Map<String, String> oud, Map<String, String> nieuw) {
        LOG.info("De engine weigert een verhuisplan: {}", fout.getMessage());
        List<MigrationInstruction> geweigerd = fout instanceof MigrationPlanValidationException geen
                ? geen.getValidationReport().getInstructionReports().stream().map(verslag -> verslag.getMigrationInstruction()).toList()
                : List.of();
        if (geweigerd.isEmpty()) {
            return new InvoerFout("stappen", "stappen: zo kunnen de casussen niet verder. Kies andere stappen, of laat ze staan.");
        }
        String van = geweigerd.get(0).getSourceActivityId();
        String naar = geweigerd.get(0).getTargetActivityId();
        return new InvoerFout("stappen", "stappen: een casus kan niet van " + Plantelling.label(van, oud.get(van)) + " verdergaan als "
                + Plantelling.label(naar, nieuw.get(naar)) + ": de ene stap staat in een deelproces waar de andere niet in staat, of het"
                + " zijn verschillende soorten stappen. Kies een andere stap, of laat deze casussen staan.");
    }

    /**
     * Why an instance can't go from where it stands.
     *
     * @param oud the steps of the older version, by id
     * @return by id of the element: a sentence; never empty
     */
    static NietTeVerhuizen casus(MigratingProcessInstanceValidationException fout, int naarVersie, Map<String, String> oud) {
        MigratingProcessInstanceValidationReport verslag = fout.getValidationReport();
        LOG.info("De engine weigert een casus te verhuizen: {}", fout.getMessage());
        Map<String, String> redenen = new LinkedHashMap<>();
        verslag.getActivityInstanceReports().forEach(plek -> redenen.putIfAbsent(plek.getSourceScopeId(),
                reden(plek.getFailures(), naarVersie, oud.containsKey(plek.getSourceScopeId()))));
        verslag.getTransitionInstanceReports().forEach(plek -> redenen.putIfAbsent(plek.getSourceScopeId(), TUSSEN_STAPPEN));
        if (redenen.isEmpty()) {
            redenen.put(GEHEEL, "Deze casus kan niet mee. De beheerder vindt in het logboek waarom.");
        }
        return new NietTeVerhuizen(redenen);
    }

    private static String reden(List<String> fouten, int naarVersie, boolean isStap) {
        if (fouten.stream().noneMatch(tekst -> tekst.toLowerCase(Locale.ROOT).contains(ZONDER_DOEL))) {
            return VERANDERD;
        }
        return isStap ? "Deze stap bestaat niet in versie " + naarVersie + ". Kies met welke stap de casus verder gaat."
                : "Dit onderdeel bestaat niet in versie " + naarVersie + ". Maak een nieuw plan als de casus bij de volgende stap staat.";
    }
}
