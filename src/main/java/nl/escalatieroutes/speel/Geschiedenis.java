package nl.escalatieroutes.speel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.escalatieroutes.formulier.Soort;
import nl.escalatieroutes.formulier.Veld;
import nl.escalatieroutes.speel.Casusverhaal.Daad;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads ended cases from the program's database, and writes nothing. What people wrote is left out: a text is replaced by
 * one that only says that there was one.
 */
public class Geschiedenis {

    static final String CASUSNUMMER = "casusnummer";
    private static final String WEGGELATEN = "(tekst weggelaten)";
    private static final int PER_KEER = 500;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Duration TEGELIJK = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Formulierboek formulieren;

    public Geschiedenis(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.formulieren = new Formulierboek(jdbc);
    }

    private record Zaak(String id, String route, String nummer, String hoofd, OffsetDateTime gestart, OffsetDateTime geeindigd,
            String uitkomst, String definitie) {}

    private record Taak(String stap, String actInst, String definitie, OffsetDateTime begin, OffsetDateTime einde,
            LocalDate einddatum, boolean afgerond) {}

    private record Gebeurd(OffsetDateTime moment, String soort, String stap, String namens, String termijn) {}

    /** The ended cases that reached an outcome, the oldest first. */
    public List<Casusverhaal> afgesloten() {
        List<Casusverhaal> verhalen = new ArrayList<>();
        lees(PER_KEER, verhalen::addAll);
        return verhalen;
    }

    /**
     * The same, a part at a time.
     *
     * @param perKeer how many cases are in memory at the same time
     */
    void lees(int perKeer, Consumer<List<Casusverhaal>> lezer) {
        List<Zaak> zaken = zaken();
        Map<String, List<Zaak>> vanHoofd = zaken.stream().filter(zaak -> zaak.hoofd() != null)
                .collect(Collectors.groupingBy(Zaak::hoofd));
        for (int van = 0; van < zaken.size(); van += perKeer) {
            lezer.accept(zaken.subList(van, Math.min(van + perKeer, zaken.size())).stream()
                    .map(zaak -> verhaal(zaak, vanHoofd.getOrDefault(zaak.id(), List.of()))).toList());
        }
    }

    private List<Zaak> zaken() {
        return jdbc.sql("""
                select C.*, K.HOOFD_ID, P.PROC_DEF_ID_ from CASUS C
                join ACT_HI_PROCINST P on P.PROC_INST_ID_ = C.ID
                left join KOPPELING K on K.CASUS_ID = C.ID
                where C.GEEINDIGD is not null and C.UITKOMST is not null order by C.GESTART, C.ID""")
                .query((rij, nummer) -> new Zaak(rij.getString("ID"), rij.getString("ROUTE"), rij.getString("CASUSNUMMER"),
                        rij.getString("HOOFD_ID"), rij.getObject("GESTART", OffsetDateTime.class),
                        rij.getObject("GEEINDIGD", OffsetDateTime.class), rij.getString("UITKOMST"), rij.getString("PROC_DEF_ID_")))
                .list();
    }

    /** @param gestart the cases that were started from this one */
    private Casusverhaal verhaal(Zaak zaak, List<Zaak> gestart) {
        Casusverhaal verhaal = verhaal(zaak);
        gestart.stream().map(this::verhaal).forEach(ander -> verhaal.daden().add(new Daad(ander.gestart(),
                Casusverhaal.Soort.ESCALATIE_STARTEN, null, ander.groep(), ander.start())));
        verhaal.daden().sort(Comparator.comparing(Daad::moment));
        return verhaal;
    }

    private Casusverhaal verhaal(Zaak zaak) {
        List<Taak> taken = taken(zaak.id());
        List<Gebeurd> gebeurd = gebeurd(zaak.id());
        Map<String, Map<String, Object>> waarden = waarden(zaak.id());
        List<Daad> daden = new ArrayList<>();
        taken.stream().filter(Taak::afgerond).forEach(taak -> daden.add(new Daad(taak.einde(), Casusverhaal.Soort.TAAK, taak.stap(),
                groep(gebeurd, taak), antwoorden(formulieren.vanTaak(taak.definitie(), taak.stap()), waarden.get(taak.actInst())))));
        for (Gebeurd feit : gebeurd) {
            if (feit.namens() != null) {
                switch (feit.soort()) {
                    case "termijn-gewijzigd" -> daden.add(new Daad(feit.moment(), Casusverhaal.Soort.TERMIJN_AANPASSEN, feit.stap(),
                            feit.namens(), Map.of("nieuweDatum", einde(feit.termijn()))));
                    case "opgeschaald" -> daden.add(new Daad(feit.moment(), Casusverhaal.Soort.OPSCHALEN, feit.stap(), feit.namens(), Map.of()));
                    case "ingetrokken" -> daden.add(new Daad(feit.moment(), Casusverhaal.Soort.INTREKKEN, null, feit.namens(), Map.of()));
                    default -> { }
                }
            }
        }
        String starter = gebeurd.stream().filter(feit -> feit.soort().equals("gestart")).map(Gebeurd::namens)
                .filter(groep -> groep != null).findFirst().orElse(null);
        return new Casusverhaal(zaak.id(), zaak.route(), zaak.nummer(), zaak.hoofd(), zaak.gestart(), zaak.geeindigd(), zaak.uitkomst(),
                starter, antwoorden(formulieren.vanStart(zaak.definitie()), waarden.get(zaak.id())), daden,
                taken.stream().map(taak -> new Casusverhaal.Stap(taak.stap(), taak.begin(), taak.einddatum())).toList());
    }

    /** On whose behalf a task was completed, by the line in the timeline that was written with it. */
    private static String groep(List<Gebeurd> gebeurd, Taak taak) {
        return gebeurd.stream()
                .filter(feit -> feit.soort().equals("besluit") && taak.stap().equals(feit.stap()) && feit.namens() != null)
                .filter(feit -> Duration.between(feit.moment(), taak.einde()).abs().compareTo(TEGELIJK) < 0)
                .map(Gebeurd::namens).findFirst().orElse(null);
    }

    private static Map<String, Object> antwoorden(List<Veld> velden, Map<String, Object> waarden) {
        Map<String, Object> antwoorden = new LinkedHashMap<>();
        for (Veld veld : velden) {
            Object waarde = waarden == null ? null : waarden.get(veld.sleutel());
            boolean tekst = veld.soort() == Soort.TEKST && !veld.sleutel().equals(CASUSNUMMER);
            if (waarde != null) {
                antwoorden.put(veld.sleutel(), tekst && !waarde.toString().isBlank() ? WEGGELATEN : waarde);
            }
        }
        return antwoorden;
    }

    private static String einde(String termijn) {
        try {
            return JSON.readTree(termijn).get("einde").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a term of the timeline is no JSON", e);
        }
    }

    private List<Taak> taken(String casus) {
        return jdbc.sql("select * from ACT_HI_TASKINST where PROC_INST_ID_ = :casus order by START_TIME_, TASK_DEF_KEY_")
                .param("casus", casus)
                .query((rij, nummer) -> {
                    Timestamp termijn = rij.getTimestamp("DUE_DATE_");
                    return new Taak(rij.getString("TASK_DEF_KEY_"), rij.getString("ACT_INST_ID_"), rij.getString("PROC_DEF_ID_"),
                            moment(rij.getTimestamp("START_TIME_")), moment(rij.getTimestamp("END_TIME_")),
                            termijn == null ? null : moment(termijn).toLocalDate(),
                            "completed".equals(rij.getString("DELETE_REASON_")));
                })
                .list();
    }

    private List<Gebeurd> gebeurd(String casus) {
        return jdbc.sql("select MOMENT, SOORT, STAP, NAMENS, TERMIJN from GEBEURTENIS where CASUS_ID = :casus order by ID")
                .param("casus", casus)
                .query((rij, nummer) -> new Gebeurd(rij.getObject("MOMENT", OffsetDateTime.class), rij.getString("SOORT"),
                        rij.getString("STAP"), rij.getString("NAMENS"), rij.getString("TERMIJN")))
                .list();
    }

    /** By activity instance: the first value that each variable got there, which is what was answered. */
    private Map<String, Map<String, Object>> waarden(String casus) {
        Map<String, Map<String, Object>> waarden = new HashMap<>();
        jdbc.sql("""
                select ACT_INST_ID_, NAME_, VAR_TYPE_, TEXT_, LONG_, DOUBLE_ from ACT_HI_DETAIL
                where PROC_INST_ID_ = :casus and TYPE_ = 'VariableUpdate' order by TIME_, SEQUENCE_COUNTER_""")
                .param("casus", casus)
                .query(rij -> {
                    Object waarde = switch (String.valueOf(rij.getString("VAR_TYPE_"))) {
                        case "string" -> rij.getString("TEXT_");
                        case "boolean" -> rij.getLong("LONG_") == 1;
                        case "integer", "long", "short" -> rij.getLong("LONG_");
                        case "double" -> rij.getDouble("DOUBLE_");
                        default -> null;
                    };
                    Map<String, Object> hier = waarden.computeIfAbsent(rij.getString("ACT_INST_ID_"), id -> new HashMap<>());
                    // an answer that was left out is an answer too: no putIfAbsent
                    if (!hier.containsKey(rij.getString("NAME_"))) {
                        hier.put(rij.getString("NAME_"), waarde);
                    }
                });
        return waarden;
    }

    private static OffsetDateTime moment(Timestamp moment) {
        return moment == null ? null : moment.toInstant().atZone(ZONE).toOffsetDateTime();
    }
}
