package nl.escalatieroutes.proces.demo;

import java.util.List;
import java.util.Map;

/** Made-up cases and the places that they are told of, in turn. */
record Streek(List<String> gemeenten, List<String> aanbieders, List<Verhaal> verhalen) {

    /** What {@code ${gemeente}} and {@code ${aanbieder}} stand for in the n-th case. */
    Map<String, String> plek(int n) {
        return Map.of("gemeente", gemeenten.get(n % gemeenten.size()), "aanbieder", aanbieders.get(n / 2 % aanbieders.size()));
    }
}
