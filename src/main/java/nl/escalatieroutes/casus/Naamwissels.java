package nl.escalatieroutes.casus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What groups are called now that a diagram, a decision table or a form still calls by an earlier name. Cases run on the
 * version of the diagram with which they began, so that an old name may come up long after the group was renamed.
 */
@Repository
public class Naamwissels {

    private final JdbcClient jdbc;

    Naamwissels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The groups by their names of now, each once, in their order. */
    public List<String> nu(Collection<String> groepen) {
        List<Naamwissel> wissels = alle();
        return groepen.stream().map(groep -> nu(groep, wissels)).distinct().toList();
    }

    /** A group by its name of now. */
    public String nu(String groep) {
        return nu(groep, alle());
    }

    /** All names that a group has, or had: that of now first. */
    public List<String> namen(String groep) {
        return namen(List.of(groep));
    }

    /** All names that the groups have, or had: those of now first. */
    public List<String> namen(Collection<String> groepen) {
        List<Naamwissel> terug = new ArrayList<>(alle());
        Collections.reverse(terug);
        Set<String> namen = new LinkedHashSet<>(groepen);
        terug.stream().map(Naamwissel::terug).forEach(wissel -> List.copyOf(namen).forEach(naam -> namen.add(wissel.van(naam))));
        return List.copyOf(namen);
    }

    private static String nu(String groep, List<Naamwissel> wissels) {
        String naam = groep;
        for (Naamwissel wissel : wissels) {
            naam = wissel.van(naam);
        }
        return naam;
    }

    private List<Naamwissel> alle() {
        return jdbc.sql("select OUD, NIEUW from NAAMWISSEL order by ID")
                .query((rij, nummer) -> new Naamwissel(rij.getString("OUD"), rij.getString("NIEUW"))).list();
    }
}
