package nl.escalatieroutes.route.tekening;

import java.util.List;
import java.util.stream.Stream;

/** Lines begin and end at what they connect, and what hangs on a task stands on its edge. */
final class LijnenKloppen implements Tekenregel {

    @Override
    public Stream<Melding> toets(Tekening tekening) {
        Stream<Melding> lijnen = tekening.stromen().stream()
                .filter(stroom -> tekening.lijn(stroom).filter(Vorm::isLijn).isPresent())
                .filter(stroom -> {
                    List<Vorm.Punt> punten = tekening.lijn(stroom).orElseThrow();
                    return !bij(tekening, stroom.getAttribute("sourceRef"), punten.get(0))
                            || !bij(tekening, stroom.getAttribute("targetRef"), punten.get(punten.size() - 1));
                })
                .map(stroom -> new Melding(stroom, "de lijn op het beeld loopt niet van begin naar eind van dit pad.",
                        "Trek de uiteinden van de lijn naar de goede onderdelen."));
        Stream<Melding> klokjes = tekening.soort("boundaryEvent").stream()
                .filter(klokje -> tekening.vorm(klokje).filter(vorm ->
                        !bij(tekening, klokje.getAttribute("attachedToRef"), vorm.midden())).isPresent())
                .map(klokje -> new Melding(klokje, "dit onderdeel staat niet op de rand van de taak waar het bij hoort.",
                        "Schuif het naar de rand van de taak."));
        return Stream.concat(lijnen, klokjes);
    }

    private static boolean bij(Tekening tekening, String id, Vorm.Punt punt) {
        return tekening.metId(id).flatMap(tekening::vorm).map(vorm -> vorm.bij(punt)).orElse(true);
    }
}
