package org.gridwrit.payout.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gridwrit.shared.Fen;

/// 继承 The claim of somebody who died, divided among the heirs (民法典 1121, 1130). The parts add up to the fen: what is
/// left over goes, a fen each, to the largest remainders, and of equal ones to whom is named first.
public final class Succession {
    private Succession() {}

    /// @param parts of each heir, above zero
    public static List<Fen> divide(Fen whole, List<Integer> parts) {
        var all =
                BigInteger.valueOf(parts.stream().mapToLong(Integer::longValue).sum());
        var fen = new ArrayList<Long>();
        var remainders = new ArrayList<BigInteger>();
        long left = whole.value();
        for (int part : parts) {
            var divided = BigInteger.valueOf(whole.value())
                    .multiply(BigInteger.valueOf(part))
                    .divideAndRemainder(all);
            fen.add(divided[0].longValueExact());
            remainders.add(divided[1]);
            left -= divided[0].longValueExact();
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> fen.set(i, fen.get(i) + 1));
        return fen.stream().map(Fen::new).toList();
    }
}
