package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gridwrit.shared.Fen;

/// 平均分期 A first proposal of equal monthly instalments; the fen that do not divide go to the first ones.
public final class Plan {
    public static final int MOST = 120;

    private Plan() {}

    public static List<Instalment> monthly(Fen total, int count, LocalDate first) {
        long base = total.value() / count;
        long over = total.value() % count;
        return IntStream.range(0, count)
                .mapToObj(n -> new Instalment(first.plusMonths(n), new Fen(base + (n < over ? 1 : 0))))
                .toList();
    }
}
