package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** A gateway splits or joins, not both (bpmnlint: {@code no-gateway-join-fork}). */
final class SplitsenOfSamenkomen implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        return tekening.knopen().stream().filter(Tekening::isSplitsing)
                .filter(ruit -> tekening.in(ruit).size() > 1 && tekening.uit(ruit).size() > 1)
                .map(ruit -> new Melding(ruit, "in deze ruit komen paden samen en splitsen ze ook.",
                        "Teken twee ruiten: eerst een waar de paden samenkomen, daarna een die splitst."));
    }
}
