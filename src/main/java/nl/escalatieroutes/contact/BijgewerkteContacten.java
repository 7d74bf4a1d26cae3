package nl.escalatieroutes.contact;

import org.springframework.stereotype.Component;

/** Contact directories as they are now: the region's file, the settings of this program, and what was put right. */
@Component
public class BijgewerkteContacten {

    private final Contactinstellingen instellingen;
    private final ContactCorrecties correcties;

    BijgewerkteContacten(Contactinstellingen instellingen, ContactCorrecties correcties) {
        this.instellingen = instellingen;
        this.correcties = correcties;
    }

    /**
     * The directory to use.
     *
     * @param regio name of the region's folder
     * @param bestand the region's {@code contacten.csv}
     */
    public Contactenlijst van(String regio, Contactenlijst bestand) {
        return bestand.ingevuld(instellingen.invullen()).met(correcties.van(regio));
    }
}
