package org.gridwrit.payout.plan;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// 按比例、最大余数 Shares money by what each is owed; the fen that are left over go, one each, to the largest remainders.
/// Equal remainders: first to the larger claim, then to the lower id, so that the order of the roster changes nothing.
final class Split {
    final long[] paid;
    final boolean[] odd;

    /// @param money less than all are owed together
    Split(long money, List<Portion> owed) {
        var all = BigInteger.valueOf(owed.stream().mapToLong(Portion::owed).reduce(0, Math::addExact));
        var pool = BigInteger.valueOf(money);
        var remainders = new long[owed.size()];
        paid = new long[owed.size()];
        odd = new boolean[owed.size()];
        long left = money;
        for (int i = 0; i < paid.length; i++) {
            var parts = pool.multiply(BigInteger.valueOf(owed.get(i).owed())).divideAndRemainder(all);
            paid[i] = parts[0].longValueExact();
            remainders[i] = parts[1].longValueExact();
            left -= paid[i];
        }
        IntStream.range(0, paid.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> -remainders[i])
                        .thenComparingLong(i -> -owed.get(i).owed())
                        .thenComparing(i -> owed.get(i).claim().id()))
                .limit(left)
                .forEach(i -> {
                    paid[i]++;
                    odd[i] = true;
                });
    }
}
