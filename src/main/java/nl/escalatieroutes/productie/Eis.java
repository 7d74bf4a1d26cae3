package nl.escalatieroutes.productie;

import java.util.List;
import org.springframework.core.env.Environment;

/** Something that must be in order before the program runs in production. */
interface Eis {

    /** One Dutch sentence for each thing that is missing or unsafe; none where all is well. */
    List<String> gebreken(Environment omgeving);

    /** A setting as it will be used; empty where it is not set, or only refers to a variable that is not there. */
    static String waarde(Environment omgeving, String naam) {
        try {
            return omgeving.getProperty(naam, "").strip();
        } catch (IllegalArgumentException verwijstNaarNiets) {
            return "";
        }
    }
}
