package nl.escalatieroutes.historie.cijfers;

import java.util.List;

/** Median and 90th percentile of numbers of days. */
final class Verdeling {

    private Verdeling() {}

    /** The middle one, or the mean of the two in the middle. */
    static double mediaan(List<Integer> dagen) {
        List<Integer> gesorteerd = dagen.stream().sorted().toList();
        int midden = gesorteerd.size() / 2;
        return gesorteerd.size() % 2 == 1
                ? gesorteerd.get(midden)
                : (gesorteerd.get(midden - 1) + gesorteerd.get(midden)) / 2.0;
    }

    /** The smallest number of days within which nine out of ten were through (nearest rank). */
    static int percentiel90(List<Integer> dagen) {
        List<Integer> gesorteerd = dagen.stream().sorted().toList();
        return gesorteerd.get((int) Math.ceil(0.9 * gesorteerd.size()) - 1);
    }
}
