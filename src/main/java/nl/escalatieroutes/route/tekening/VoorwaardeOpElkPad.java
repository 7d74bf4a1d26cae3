package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** Where one way out has a condition, each has one or is the default (bpmnlint: {@code conditional-flows}). */
final class VoorwaardeOpElkPad implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream()
                .filter(knoop -> !knoop.getAttribute("default").isEmpty()
                        || tekening.uit(knoop).stream().anyMatch(Tekening::heeftVoorwaarde))
                .flatMap(knoop -> tekening.uit(knoop).stream()
                        .filter(stroom -> !Tekening.heeftVoorwaarde(stroom) && !Tekening.isStandaard(knoop, stroom)))
                .map(stroom -> new Melding(stroom, "het pad heeft geen voorwaarde, en de andere paden wel.",
                        "Vul bij Condition een voorwaarde in, of maak er het standaardpad van (Default flow)."));
    }
}
