package nl.escalatieroutes.proces;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.escalatieroutes.casus.Naamwissels;
import org.springframework.stereotype.Component;

/** Building block {@code ${partij}}: who stands opposite whom. */
@Component("partij")
public class Partij {

    private final Naamwissels naamwissels;

    Partij(Naamwissels naamwissels) {
        this.naamwissels = naamwissels;
    }

    /**
     * Of the parties the others than the one that answered; all of them where it was none of them.
     *
     * @param partijen groups, separated by commas
     * @return groups, separated by commas, as candidate groups of a task
     */
    public String andere(String partijen, String groep) {
        List<String> alle = naamwissels.nu(Arrays.stream(partijen.split(",")).map(String::strip).toList());
        String een = groep == null ? "" : naamwissels.nu(groep);
        return alle.stream().filter(partij -> !partij.equals(een)).collect(Collectors.joining(","));
    }
}
