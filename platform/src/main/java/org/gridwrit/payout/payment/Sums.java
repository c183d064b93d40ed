package org.gridwrit.payout.payment;

import org.gridwrit.shared.Fen;

/// 对账 Where the pool is. Every fen is in one part; there is no way to write down anything else.
///
/// @param debtor what the plan leaves or reserves, and goes back to the debtor
public record Sums(Fen pool, Fen debtor, Fen open, Fen paid, Fen held, Fen returned) {
    public Sums {
        var parts = debtor.plus(open).plus(paid).plus(held).plus(returned);
        if (!parts.equals(pool)) throw new IllegalStateException("pool " + pool + " and parts " + parts);
        if (Math.min(
                        Math.min(debtor.value(), open.value()),
                        Math.min(Math.min(paid.value(), held.value()), returned.value()))
                < 0) throw new IllegalStateException("less than nothing");
    }

    static Sums begun(Fen pool, Fen toPay) {
        return new Sums(pool, pool.minus(toPay), toPay, Fen.ZERO, Fen.ZERO, Fen.ZERO);
    }

    public Fen of(Part part) {
        return switch (part) {
            case OPEN -> open;
            case PAID -> paid;
            case HELD -> held;
            case RETURNED -> returned;
        };
    }

    /// What the change of one payment moves.
    Sums moved(Payment before, Payment after) {
        return moved(before.state(), after.state(), before.amount());
    }

    /// A closed payment gives its money to the one that takes its place.
    Sums moved(Payment before, Payment.Retry retry) {
        return moved(before.state(), retry.next().state(), before.amount());
    }

    private Sums moved(PaymentState before, PaymentState after, Fen amount) {
        var from = before.part().orElseThrow();
        var to = after.part().orElseThrow();
        return from == to ? this : plus(from, to, amount);
    }

    private Sums plus(Part from, Part to, Fen amount) {
        return new Sums(
                pool,
                debtor,
                part(Part.OPEN, from, to, amount),
                part(Part.PAID, from, to, amount),
                part(Part.HELD, from, to, amount),
                part(Part.RETURNED, from, to, amount));
    }

    private Fen part(Part part, Part from, Part to, Fen amount) {
        var now = of(part);
        if (part == from) now = now.minus(amount);
        return part == to ? now.plus(amount) : now;
    }
}
