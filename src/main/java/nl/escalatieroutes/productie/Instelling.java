package nl.escalatieroutes.productie;

import java.util.List;

/**
 * A setting of ours, as its record declares it.
 *
 * @param naam     as in the README: {@code escalatie.mail.toegestane-domeinen}
 * @param vorm     which names may follow it
 * @param velden   with {@link Vorm#LIJST}: the names within an entry, in Spring's uniform form ({@code naamclaim});
 *                 empty where an entry is a plain value
 * @param standaard its default, as text; empty where it has none
 */
record Instelling(String naam, Vorm vorm, List<String> velden, String standaard) {

    enum Vorm {
        /** one value */
        WAARDE,
        /** {@code naam[0]}, {@code naam[1]}; or values separated by commas */
        LIJST,
        /** {@code naam.<whatever>} */
        NAMEN
    }
}
