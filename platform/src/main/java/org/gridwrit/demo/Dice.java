package org.gridwrit.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Chance that falls the same way for the same seed and subject, in whatever order subjects are asked for.
final class Dice {
    /// 2026-01-01, so that invented keys sort before real ones (UUIDv7).
    private static final long MADE_AT = 1_767_196_800_000L;

    private final SplittableRandom random;

    Dice(long seed, String subject) {
        long mixed = seed;
        for (int i = 0; i < subject.length(); i++) mixed = mixed * 0x5DEECE66DL + subject.charAt(i) + 0xBL;
        random = new SplittableRandom(mixed);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    boolean falls(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    double between(double low, double high) {
        return random.nextDouble(low, high);
    }

    UUID key() {
        long high = (MADE_AT << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
