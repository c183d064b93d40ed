package org.gridwrit.bench.routing;

/// Routes by one kind of reading.
record Routes(int count, int right, double stated) {
    /// Nothing may be called surer: the made-up addresses do not hold every way in which people write.
    static final double MOST = 0.995;

    private static final double STEP = 0.005;
    private static final double ONE_SIDED_95 = 1.645;

    Routes with(boolean isRight, double confidence) {
        return new Routes(count + 1, isRight ? right + 1 : right, confidence);
    }

    double share() {
        return right / (double) count;
    }

    /// The share right is not lower than this, in nineteen of twenty such samples (Wilson).
    double least() {
        double z = ONE_SIDED_95 * ONE_SIDED_95;
        double spread = ONE_SIDED_95 * Math.sqrt(share() * (1 - share()) / count + z / (4.0 * count * count));
        return (share() + z / (2.0 * count) - spread) / (1 + z / count);
    }

    /// In steps of half a percent, down.
    double fitted() {
        return Math.min(MOST, Math.floor(least() / STEP) * STEP);
    }
}
