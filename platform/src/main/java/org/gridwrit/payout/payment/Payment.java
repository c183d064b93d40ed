package org.gridwrit.payout.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.payout.payment.PaymentState.Batched;
import org.gridwrit.payout.payment.PaymentState.Failed;
import org.gridwrit.payout.payment.PaymentState.Held;
import org.gridwrit.payout.payment.PaymentState.Paid;
import org.gridwrit.payout.payment.PaymentState.Ready;
import org.gridwrit.payout.payment.PaymentState.Retried;
import org.gridwrit.payout.payment.PaymentState.Returned;
import org.gridwrit.payout.payment.PaymentState.Sent;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;

/// 一笔发放 The share of one creditor on its way. What it may become is said here and nowhere else.
///
/// @param line    of the plan
/// @param attempt from 1; each try of the same share is a payment of its own
/// @param card    digits of the account; empty where it is paid at the desk and none is known
public record Payment(
        Id id,
        UUID plan,
        int line,
        int attempt,
        UUID claim,
        Way way,
        String name,
        String card,
        Fen amount,
        PaymentState state) {
    /// @param next takes its place
    record Retry(Payment closed, Payment next) {}

    Payment drawn(UUID batch) {
        if (!(state instanceof Ready)) throw refused("payment.not-ready");
        return with(new Batched(batch));
    }

    Payment putBack() {
        if (!(state instanceof Batched)) throw refused("payment.not-batched");
        return with(new Ready());
    }

    Payment released() {
        if (!(state instanceof Batched it)) throw refused("payment.not-batched");
        return with(new Sent(it.batch()));
    }

    /// 发放成功 Said again, it changes nothing.
    Payment paid(LocalDate day) {
        if (state instanceof Paid) return this;
        if (!(state instanceof Sent(var batch))) throw refused("payment.not-sent");
        return with(new Paid(batch, day));
    }

    Payment failed(String why) {
        if (state instanceof Failed) return this;
        if (state instanceof Paid) throw refused("payment.already-paid");
        if (!(state instanceof Sent(var batch))) throw refused("payment.not-sent");
        return with(new Failed(batch, must(why)));
    }

    /// 退汇
    Payment returned(String why) {
        if (state instanceof Returned) return this;
        if (!(state instanceof Paid(var batch, var day))) throw refused("payment.not-paid");
        return with(new Returned(batch, day, must(why)));
    }

    /// 暂缓 What the bank has can not be stopped; whoever does not come to the desk can wait.
    Payment held(String why) {
        if (!rests() && !(state instanceof Ready)) throw refused("payment.not-to-hold");
        return with(new Held(state.batch(), must(why)));
    }

    /// 重新发放 The share goes on in another payment, and this one is closed.
    ///
    /// @param to where the money goes now; empty for the desk
    Retry retried(UUID key, String to, String why) {
        if (!rests() && !(state instanceof Held)) throw refused("payment.not-to-retry");
        var next = new Payment(
                new Id(id.city(), key),
                plan,
                line,
                attempt + 1,
                claim,
                to.isEmpty() ? Way.DESK : Way.BANK,
                name,
                to,
                amount,
                new Ready());
        return new Retry(with(new Retried(state.batch(), must(why))), next);
    }

    /// Nobody is about to pay it.
    public boolean rests() {
        return switch (state) {
            case Failed _, Returned _ -> true;
            case Sent _ -> way == Way.DESK;
            case Ready _, Batched _, Paid _, Held _, Retried _ -> false;
        };
    }

    public boolean mayBeHeld() {
        return rests() || state instanceof Ready;
    }

    public boolean mayBeRetried() {
        return rests() || state instanceof Held;
    }

    public boolean waitsAtTheDesk() {
        return way == Way.DESK && state instanceof Sent;
    }

    public String cardEnd() {
        return card.isEmpty() ? "" : "…" + card.substring(Math.max(0, card.length() - 4));
    }

    private Payment with(PaymentState now) {
        return new Payment(id, plan, line, attempt, claim, way, name, card, amount, now);
    }

    private Refusal refused(String code) {
        return new Refusal(code, line);
    }

    private static String must(String why) {
        var reason = why.strip();
        if (reason.isEmpty()) throw new Refusal("payment.why-missing");
        if (reason.length() > 200) throw new Refusal("intake.cell.long", 200);
        return reason;
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "payment " + id + " " + state.name();
    }
}
