package org.gridwrit.clue.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// 线索贡献 Whose clue it was. The first source is never without a share; the shares make a whole.
public record Credit(List<Share> shares) {
    private static final int WHOLE = 100;
    private static final int MOST = 10;

    public Credit {
        shares = List.copyOf(shares);
        if (shares.isEmpty() || shares.size() > MOST) throw new Refusal("clue.credit-holders", MOST);
        int sum = 0;
        var holders = new HashSet<String>();
        for (var it : shares) {
            if (it.holder().isBlank()) throw new Refusal("clue.credit-nameless");
            if (!holders.add(it.holder())) throw new Refusal("clue.credit-twice", it.holder());
            if (it.percent() < 1 || it.percent() > WHOLE) throw new Refusal("clue.credit-percent", it.holder());
            sum += it.percent();
        }
        if (sum != WHOLE) throw new Refusal("clue.credit-sum", sum);
    }

    public static Credit ofFirst(String source) {
        return new Credit(List.of(new Share(source, WHOLE)));
    }

    public void mustKeep(String source) {
        if (shares.stream().noneMatch(it -> it.holder().equals(source))) {
            throw new Refusal("clue.credit-first", source);
        }
    }

    /// Money by shares, to the fen: what is left over goes to the largest remainders, the first source before others.
    public List<Fen> of(Fen amount) {
        long left = amount.value();
        var parts = new ArrayList<Long>();
        for (var it : shares) {
            long part = Math.multiplyExact(amount.value() / WHOLE, it.percent())
                    + amount.value() % WHOLE * it.percent() / WHOLE;
            parts.add(part);
            left -= part;
        }
        var order = IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing(
                        it -> -(amount.value() % WHOLE * shares.get(it).percent() % WHOLE)))
                .toList();
        for (int i = 0; i < left; i++) parts.set(order.get(i), parts.get(order.get(i)) + 1);
        return parts.stream().map(Fen::new).toList();
    }
}
