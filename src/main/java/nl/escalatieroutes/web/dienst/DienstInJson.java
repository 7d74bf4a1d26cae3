package nl.escalatieroutes.web.dienst;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.escalatieroutes.route.Bevinding;
import nl.escalatieroutes.route.dienst.Dienst;
import nl.escalatieroutes.route.dienst.Dienstbeheer;
import nl.escalatieroutes.verhuizing.Achterblijvers;
import nl.escalatieroutes.verhuizing.Verhuizing;

/** Versions and moves as the REST API gives them. */
final class DienstInJson {

    private DienstInJson() {}

    record Versie(
            String regio, int versie, OffsetDateTime moment, String wie, String herkomst, Integer terugNaar, List<String> wijzigingen) {

        static Versie van(Dienst dienst) {
            return new Versie(dienst.regio(), dienst.versie(), dienst.moment(), dienst.wie(), dienst.herkomst().code(),
                    dienst.terugNaar(), dienst.wijzigingen());
        }
    }

    record Geheel(String regio, String naam, List<Versie> versies, List<Achterblijvers> achterblijvers, List<Verhuist> verhuizingen) {}

    record Verhuist(String id, String route, int vanVersie, int naarVersie, Map<String, String> stappen, OffsetDateTime moment,
            String wie, OffsetDateTime klaar) {

        static Verhuist van(Verhuizing verhuizing) {
            return new Verhuist(verhuizing.id(), verhuizing.route(), verhuizing.vanVersie(), verhuizing.naarVersie(),
                    verhuizing.stappen(), verhuizing.moment(), verhuizing.wie(), verhuizing.klaar());
        }
    }

    record Verslag(Verhuist verhuizing, Map<String, Long> standen, List<Dienstinzage.Stapverslag> stappen,
            List<Dienstinzage.Casusverslag> casussen) {

        static Verslag van(Dienstinzage.Verslag verslag) {
            Map<String, Long> standen = new LinkedHashMap<>();
            verslag.standen().forEach((stand, aantal) -> standen.put(stand.code(), aantal));
            return new Verslag(Verhuist.van(verslag.verhuizing()), standen, verslag.stappen(), verslag.casussen());
        }
    }

    /**
     * What came of putting something into service: {@code versie} is null where nothing changed, {@code letOp} is no mistake but
     * asks for attention.
     */
    record Uitslag(String melding, Versie versie, List<Bevonden> bevindingen, List<Bevonden> letOp) {

        static Uitslag van(Dienstbeheer.Uitslag uitslag) {
            String melding = !uitslag.bevindingen().isEmpty()
                    ? "Geweigerd: er zijn " + uitslag.bevindingen().size() + " bevindingen. Wat in dienst was, blijft in dienst."
                    : uitslag.dienst().map(dienst -> "In dienst als versie " + dienst.versie() + ".")
                            .orElse("Er is niets veranderd: dezelfde bestanden zijn al in dienst.");
            return new Uitslag(melding, uitslag.dienst().map(Versie::van).orElse(null),
                    uitslag.bevindingen().stream().map(Bevonden::van).toList(), uitslag.letOp().stream().map(Bevonden::van).toList());
        }
    }

    record Bevonden(String bestand, String element, String wat, String herstel) {

        static Bevonden van(Bevinding bevinding) {
            return new Bevonden(bevinding.bestand(), bevinding.element(), bevinding.wat(), bevinding.herstel());
        }
    }
}
