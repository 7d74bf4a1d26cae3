package nl.escalatieroutes.productie;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows why the program does not start as sentences, without a stack trace. */
class Weigeringsuitleg extends AbstractFailureAnalyzer<Startweigering> {

    @Override
    protected FailureAnalysis analyze(Throwable fout, Startweigering weigering) {
        String redenen = weigering.redenen().stream()
                .map(reden -> "- " + reden)
                .collect(Collectors.joining(System.lineSeparator()));
        return new FailureAnalysis("Het programma start niet:" + System.lineSeparator() + redenen, weigering.herstel(), fout);
    }
}
