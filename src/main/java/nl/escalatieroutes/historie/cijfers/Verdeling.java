package nl.escalatieroutes.historie.cijfers;

import java.util.List;

/** Median and 90th percentile of numbers of days. */
final class Verdeling {

    private Verdeling() {}

    /** The middle one, or the mean of the two in the middle. */
    static double mediaan(List<Integer> dagen) {
        int[] gesorteerd = gesorteerd(dagen);
        int midden = gesorteerd.length / 2;
        return gesorteerd.length % 2 == 1 ? gesorteerd[midden] : (gesorteerd[midden - 1] + gesorteerd[midden]) / 2.0;
    }

    /** The smallest number of days within which nine out of ten were through (nearest rank). */
    static int percentiel90(List<Integer> dagen) {
        int[] gesorteerd = gesorteerd(dagen);
        return gesorteerd[(int) Math.ceil(0.9 * gesorteerd.length) - 1];
    }

    private static int[] gesorteerd(List<Integer> dagen) {
        return dagen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
