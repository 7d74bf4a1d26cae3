package nl.escalatieroutes.onderhoud;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The variables of cases in which a place or a group stands. Which ones hold a place, the diagrams say: in
 * {@code jeugdprofessional.${gemeente}} it is {@code gemeente}. Texts that people wrote are left alone.
 */
class Variabelen {

    private static final Pattern MET_PLEK = Pattern.compile("[a-z0-9-]+\\.\\$\\{\\s*(\\w+)\\s*}");
    private static final Pattern GROEPEN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)?(\\s*,\\s*[a-z0-9-]+(\\.[a-z0-9-]+)?)*");

    private final JdbcClient jdbc;
    private final Groepsnaam naam;

    Variabelen(JdbcClient jdbc, Groepsnaam naam) {
        this.jdbc = jdbc;
        this.naam = naam;
    }

    /** @return how many there were, by what they are */
    Map<String, Integer> hernoem() {
        Map<String, Integer> geteld = new LinkedHashMap<>();
        if (naam.isPlek()) {
            for (String variabele : metPlek()) {
                geteld.merge("plaatsen in lopende casussen", plek("ACT_RU_VARIABLE", variabele), Integer::sum);
                geteld.merge("plaatsen in de historie", plek("ACT_HI_VARINST", variabele), Integer::sum);
            }
        }
        geteld.merge("groepen in lopende casussen", groepen("ACT_RU_VARIABLE"), Integer::sum);
        geteld.merge("groepen in de historie van casussen", groepen("ACT_HI_VARINST"), Integer::sum);
        return geteld;
    }

    private int plek(String tabel, String variabele) {
        return jdbc.sql("update " + tabel + " set TEXT_ = ? where NAME_ = ? and VAR_TYPE_ = 'string' and TEXT_ = ?".replace(
                        "VAR_TYPE_", soortkolom(tabel)))
                .params(naam.nieuwePlek(), variabele, naam.oudePlek()).update();
    }

    /** Only what is a list of groups from begin to end; a role alone is a word that people use too. */
    private int groepen(String tabel) {
        List<String> lijsten = jdbc.sql("select distinct TEXT_ from " + tabel + " where " + soortkolom(tabel)
                + " = 'string' and TEXT_ like '%.%'").query(String.class).list();
        int aantal = 0;
        for (String oud : lijsten) {
            String nieuw = GROEPEN.matcher(oud).matches() ? naam.vanLijst(oud) : oud;
            if (GROEPEN.matcher(oud).matches() && !nieuw.equals(oud.replaceAll("\\s*,\\s*", ","))) {
                aantal += jdbc.sql("update " + tabel + " set TEXT_ = ? where TEXT_ = ? and " + soortkolom(tabel) + " = 'string'")
                        .params(nieuw, oud).update();
            }
        }
        return aantal;
    }

    private static String soortkolom(String tabel) {
        return tabel.equals("ACT_HI_VARINST") ? "VAR_TYPE_" : "TYPE_";
    }

    private Set<String> metPlek() {
        return jdbc.sql("select BYTES_ from ACT_GE_BYTEARRAY where NAME_ like '%.bpmn'")
                .query((rij, nummer) -> new String(rij.getBytes(1), StandardCharsets.UTF_8)).list().stream()
                .flatMap(model -> MET_PLEK.matcher(model).results().map(plaats -> plaats.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
