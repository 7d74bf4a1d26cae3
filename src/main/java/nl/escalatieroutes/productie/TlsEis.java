package nl.escalatieroutes.productie;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** Where the program listens beyond this machine, what passes is encrypted: by itself, or by a proxy that is said to. */
class TlsEis implements Eis {

    static final String PROXY = "escalatie.productie.tls-door-proxy";

    @Override
    public List<String> gebreken(Environment omgeving) {
        List<String> gebreken = new ArrayList<>();
        boolean doorProxy = "true".equalsIgnoreCase(Eis.waarde(omgeving, PROXY));
        if (doorProxy) {
            String koppen = Eis.waarde(omgeving, "server.forward-headers-strategy").toLowerCase(Locale.ROOT);
            if (!koppen.equals("native") && !koppen.equals("framework")) {
                gebreken.add("Een proxy verzorgt TLS (" + PROXY + "), maar server.forward-headers-strategy is niet 'native' of "
                        + "'framework'. Zonder die instelling weet het programma niet langs welk adres iemand binnenkomt.");
            }
        } else {
            if (buitenDezeMachine(omgeving, "server.address") && !heeftCertificaat(omgeving, "server.ssl")) {
                gebreken.add("Het programma luistert buiten deze machine zonder TLS. Stel een certificaat in (server.ssl.bundle of "
                        + "server.ssl.key-store), of zet " + PROXY + "=true als een proxy ervoor TLS verzorgt.");
            }
            if (!Eis.waarde(omgeving, "management.server.port").isEmpty() && buitenDezeMachine(omgeving, "management.server.address")
                    && !heeftCertificaat(omgeving, "management.server.ssl")) {
                gebreken.add("De poort voor het toezicht (management.server.port) luistert buiten deze machine zonder TLS. Stel "
                        + "management.server.ssl in, of zet management.server.address=127.0.0.1.");
            }
        }
        if (!Eis.waarde(omgeving, "escalatie.web.basisadres").startsWith("https://")) {
            gebreken.add("De links in berichten wijzen niet naar een adres met TLS. Zet escalatie.web.basisadres op het adres waar "
                    + "mensen het programma bereiken, beginnend met https://.");
        }
        return gebreken;
    }

    private static boolean heeftCertificaat(Environment omgeving, String groep) {
        return !"false".equalsIgnoreCase(Eis.waarde(omgeving, groep + ".enabled"))
                && List.of("key-store", "certificate", "bundle").stream()
                        .anyMatch(soort -> !Eis.waarde(omgeving, groep + "." + soort).isEmpty());
    }

    private static boolean buitenDezeMachine(Environment omgeving, String naam) {
        String adres = Eis.waarde(omgeving, naam);
        try {
            return adres.isEmpty() || !InetAddress.getByName(adres).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return true;
        }
    }
}
