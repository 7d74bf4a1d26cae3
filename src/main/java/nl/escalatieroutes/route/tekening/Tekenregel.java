package nl.escalatieroutes.route.tekening;

import java.util.stream.Stream;

/** One rule of drawing. */
interface Tekenregel {

    Stream<Melding> toets(Tekening tekening);
}
