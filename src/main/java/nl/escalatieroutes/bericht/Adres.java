package nl.escalatieroutes.bericht;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** E-mail addresses without the name of the person. */
final class Adres {

    private static final Pattern KAAL = Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+");

    private Adres() {}

    /** Bare addresses, each once whatever its capitals; what is no address stays as it is and is refused at sending. */
    static List<String> kaal(Collection<String> adressen) {
        Map<String, String> uniek = new LinkedHashMap<>();
        for (String adres : adressen) {
            String kaal = kaal(adres);
            if (!kaal.isEmpty()) {
                uniek.putIfAbsent(kaal.toLowerCase(Locale.ROOT), kaal);
            }
        }
        return List.copyOf(uniek.values());
    }

    private static String kaal(String adres) {
        String regel = Regels.eenRegel(adres);
        try {
            InternetAddress gelezen = new InternetAddress(regel, true);
            return KAAL.matcher(gelezen.getAddress()).matches() ? gelezen.getAddress() : regel;
        } catch (AddressException e) {
            return regel;
        }
    }

    static boolean isGeldig(String adres) {
        try {
            new InternetAddress(adres, true);
            return KAAL.matcher(adres).matches();
        } catch (AddressException e) {
            return false;
        }
    }

    /** The part after the @ of a valid address. */
    static String domein(String adres) {
        return adres.substring(adres.lastIndexOf('@') + 1);
    }
}
