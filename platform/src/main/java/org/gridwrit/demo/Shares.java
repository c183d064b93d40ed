package org.gridwrit.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Divides a whole number by weights so that the parts sum to it: largest remainder.
final class Shares {
    private Shares() {}

    static int[] of(int whole, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        var parts = new int[weights.length];
        var remainders = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = whole * weights[i] / sum;
            parts[i] = (int) exact;
            remainders[i] = exact - parts[i];
            given += parts[i];
        }
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i])
                        .thenComparing(i -> i))
                .limit(whole - given)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
