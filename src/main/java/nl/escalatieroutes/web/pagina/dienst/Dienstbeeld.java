package nl.escalatieroutes.web.pagina.dienst;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.dienst.Dienst;
import nl.escalatieroutes.route.dienst.Weigeringen;
import nl.escalatieroutes.verhuizing.Achterblijvers;
import nl.escalatieroutes.verhuizing.Verhuisplan;
import nl.escalatieroutes.verhuizing.Verhuizing;
import nl.escalatieroutes.web.dienst.Dienstinzage;

/** Versions and moves as the pages show them. */
final class Dienstbeeld {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.forLanguageTag("nl-NL"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Dienstbeeld() {}

    /** @param terug whether this version can be put into service again: every one but the latest */
    record Versie(String regio, int versie, String moment, String wie, String hoe, List<String> wijzigingen, boolean terug) {

        static Versie van(Dienst dienst, boolean laatste) {
            String hoe = dienst.terugNaar() == null ? dienst.herkomst().naam() : "terug naar versie " + dienst.terugNaar();
            return new Versie(dienst.regio(), dienst.versie(), Dienstbeeld.moment(dienst.moment()), Dienstbeeld.wie(dienst.wie()), hoe,
                    dienst.wijzigingen(), !laatste);
        }
    }

    record Regio(String naam, String regio, Versie inDienst) {

        static Regio van(Dienstinzage.InDienst inDienst) {
            return new Regio(inDienst.naam(), inDienst.dienst().regio(), Versie.van(inDienst.dienst(), true));
        }
    }

    /** A folder that the start refused. */
    record Geweigerd(String map, String moment, List<Bevinding> bevindingen) {

        static Geweigerd van(Weigeringen.Weigering weigering) {
            return new Geweigerd(weigering.map(), Dienstbeeld.moment(weigering.moment()), weigering.bevindingen());
        }
    }

    record Blijft(String route, String naam, int vanVersie, int naarVersie, String aantal) {

        static Blijft van(Achterblijvers paar) {
            return new Blijft(paar.route(), paar.naam(), paar.vanVersie(), paar.naarVersie(), casussen(paar.aantal()));
        }
    }

    /** @param gekozen sentences that say with which steps cases went on whose own step is gone */
    record Verhuist(String id, String route, int vanVersie, int naarVersie, String moment, String wie, boolean loopt, List<String> gekozen) {

        static Verhuist van(Verhuizing verhuizing, List<String> gekozen) {
            return new Verhuist(verhuizing.id(), verhuizing.route(), verhuizing.vanVersie(), verhuizing.naarVersie(),
                    Dienstbeeld.moment(verhuizing.moment()), Dienstbeeld.wie(verhuizing.wie()), verhuizing.loopt(), gekozen);
        }
    }

    record Keuze(String waarde, String naam, boolean gekozen) {}

    record TeKiezen(String stap, String naam, List<Keuze> keuzes) {}

    record Verborgen(String naam, String waarde) {}

    /**
     * The plan, with the form to choose where steps go on that are gone.
     *
     * @param bekeken how many of how many cases were looked at, in words
     * @param steekproef where not all cases were looked at: how many in each step; else empty
     * @param bezig how many cases were not looked at, as people worked in them; null for none
     */
    record Plan(Verhuisplan plan, List<TeKiezen> teKiezen, List<Verborgen> gekozen, String aantal, String bekeken,
            List<String> steekproef, String bezig, boolean kan, boolean heeftBlijvers) {

        static Plan van(Verhuisplan plan) {
            List<TeKiezen> teKiezen = plan.teKiezen().entrySet().stream()
                    .map(stap -> new TeKiezen(stap.getKey(), stap.getValue(), keuzes(plan, stap.getKey())))
                    .toList();
            List<Verborgen> gekozen = plan.gekozen().entrySet().stream()
                    .map(keuze -> new Verborgen("stap." + keuze.getKey(), keuze.getValue())).toList();
            List<String> steekproef = !plan.isSteekproef() ? List.of() : plan.plaatsen().stream()
                    .map(plaats -> plaats.stap() + ": " + bekeken(plaats.bekeken(), plaats.aantal())).toList();
            return new Plan(plan, teKiezen, gekozen,
                    (plan.isSteekproef() ? "hoogstens " : "") + casussen(plan.aantalTeVerhuizen()),
                    bekeken(plan.bekeken(), plan.paar().aantal()), steekproef,
                    plan.bezig() == 0 ? null : casussen(plan.bezig()), plan.aantalTeVerhuizen() > 0, !plan.blijvers().isEmpty());
        }

        boolean heeftSteekproef() {
            return !steekproef.isEmpty();
        }

        private static String bekeken(long bekeken, long aantal) {
            return bekeken + " van " + casussen(aantal) + " bekeken";
        }

        private static List<Keuze> keuzes(Verhuisplan plan, String stap) {
            return plan.keuzes().entrySet().stream()
                    .map(keuze -> new Keuze(keuze.getKey(), keuze.getValue(), keuze.getKey().equals(plan.gekozen().get(stap))))
                    .toList();
        }
    }

    record Stand(String naam, long aantal) {}

    record Verslag(Verhuist verhuizing, String klaar, List<Stand> standen, List<Dienstinzage.Stapverslag> stappen,
            boolean toontCasussen, List<Dienstinzage.Casusverslag> casussen) {

        static Verslag van(Dienstinzage.Verslag verslag, List<String> gekozen) {
            OffsetDateTime klaar = verslag.verhuizing().klaar();
            return new Verslag(Verhuist.van(verslag.verhuizing(), gekozen), klaar == null ? null : Dienstbeeld.moment(klaar),
                    verslag.standen().entrySet().stream().filter(stand -> stand.getValue() > 0)
                            .map(stand -> new Stand(stand.getKey().naam(), stand.getValue())).toList(),
                    verslag.stappen(), !verslag.casussen().isEmpty(), verslag.casussen());
        }
    }

    static String casussen(long aantal) {
        return aantal == 1 ? "1 casus" : aantal + " casussen";
    }

    /** What was chosen in the form: {@code stap.<oud>} is the name of a field. */
    static Map<String, String> gekozen(Map<String, String> invoer) {
        return invoer.entrySet().stream()
                .filter(veld -> veld.getKey().startsWith("stap.") && !veld.getValue().isBlank())
                .collect(Collectors.toMap(veld -> veld.getKey().substring("stap.".length()), Map.Entry::getValue));
    }

    private static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(ZONE));
    }

    private static String wie(String wie) {
        return Dienst.SYSTEEM.equals(wie) ? "het programma" : wie;
    }
}
