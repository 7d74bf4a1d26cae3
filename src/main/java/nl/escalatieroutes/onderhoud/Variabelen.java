package nl.escalatieroutes.onderhoud;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Naamwissel;

/**
 * The variables of cases in which a place or a group stands. Which ones hold a place, the diagrams say: in
 * {@code jeugdprofessional.${gemeente}} it is {@code gemeente}, and {@code gemeenteNaam} is how it is called. A role alone is
 * left as it is: it is also a word by which a diagram decides, and the task that it leads to is offered by the new name.
 */
class Variabelen {

    private static final Pattern MET_PLEK = Pattern.compile("[a-z0-9-]+\\.\\$\\{\\s*(\\w+)\\s*}");
    private static final Pattern GROEPEN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)?(\\s*,\\s*[a-z0-9-]+(\\.[a-z0-9-]+)?)*");

    /** @param soort the column with the type of the value */
    private record Plaats(String tabel, String soort, String wat) {

        String alsTekst() {
            return "and " + soort + " = 'string'";
        }

        String alsTekst(String variabele) {
            return alsTekst() + " and NAME_ = '" + variabele + "'";
        }
    }

    private static final List<Plaats> PLAATSEN = List.of(new Plaats("ACT_RU_VARIABLE", "TYPE_", "lopende casussen"),
            new Plaats("ACT_HI_VARINST", "VAR_TYPE_", "de historie"), new Plaats("ACT_HI_DETAIL", "VAR_TYPE_", "de historie"));

    private final Tabellen tabellen;
    private final Naamwissel naam;

    Variabelen(Tabellen tabellen, Naamwissel naam) {
        this.tabellen = tabellen;
        this.naam = naam;
    }

    void hernoem() {
        for (Plaats plaats : PLAATSEN) {
            if (naam.isPlek()) {
                metPlek().forEach(variabele -> plek(plaats, variabele));
            }
            tabellen.hernoem(plaats.tabel, "TEXT_", plaats.alsTekst() + " and TEXT_ like '%.%'", "groepen in " + plaats.wat,
                    waarde -> GROEPEN.matcher(waarde).matches() ? groepen(waarde) : waarde);
        }
        if (naam.isPlek()) {
            tabellen.hernoem("ACT_HI_DEC_IN", "TEXT_", "", "beslissingen in de historie", waarde -> Kolommen.Soort.PLEK.hernoem(waarde, naam));
        }
    }

    private void plek(Plaats plaats, String variabele) {
        tabellen.hernoem(plaats.tabel, "TEXT_", plaats.alsTekst(variabele), "plaatsen in " + plaats.wat,
                waarde -> Kolommen.Soort.PLEK.hernoem(waarde, naam));
        Pleknamen namen = new Pleknamen(tabellen.jdbc());
        namen.van(naam.nieuw().substring(1)).ifPresent(nieuw -> namen.alle(naam.oud().substring(1)).forEach(oud -> {
            String ditGeval = " and PROC_INST_ID_ in (select V.PROC_INST_ID_ from " + plaats.tabel + " V where V.NAME_ = '"
                    + variabele + "' and V.TEXT_ = '" + naam.nieuw().substring(1) + "')";
            tabellen.hernoem(plaats.tabel, "TEXT_", plaats.alsTekst(variabele + "Naam") + ditGeval, "namen van plaatsen in " + plaats.wat,
                    waarde -> waarde.equals(oud) ? nieuw : waarde);
            // what the start form was answered with, in Markdown: "**Gemeente:** Etten-Leur"
            tabellen.hernoem(plaats.tabel, "TEXT_", plaats.alsTekst("casusgegevens") + ditGeval, "gegevens van casussen in " + plaats.wat,
                    waarde -> waarde.replaceAll("(?m)(?<=:\\*\\* )" + Pattern.quote(oud) + "(?= *$)", nieuw));
        }));
    }

    private String groepen(String waarde) {
        String nieuw = Kolommen.Soort.GROEPENLIJST.hernoem(waarde, naam);
        return nieuw.equals(waarde.replaceAll("\\s*,\\s*", ",")) ? waarde : nieuw;
    }

    private Set<String> metPlek() {
        return tabellen.jdbc().sql("select BYTES_ from ACT_GE_BYTEARRAY where NAME_ like '%.bpmn'")
                .query((rij, nummer) -> new String(rij.getBytes(1), StandardCharsets.UTF_8)).list().stream()
                .flatMap(model -> MET_PLEK.matcher(model).results().map(plaats -> plaats.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
