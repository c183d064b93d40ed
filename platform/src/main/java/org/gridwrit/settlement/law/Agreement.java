package org.gridwrit.settlement.law;

import static org.gridwrit.settlement.law.SettlementState.Broken;
import static org.gridwrit.settlement.law.SettlementState.Draft;
import static org.gridwrit.settlement.law.SettlementState.Performed;
import static org.gridwrit.settlement.law.SettlementState.Performing;
import static org.gridwrit.settlement.law.SettlementState.Resumed;
import static org.gridwrit.settlement.law.SettlementState.Signed;
import static org.gridwrit.settlement.law.SettlementState.Sued;
import static org.gridwrit.settlement.law.SettlementState.Terminated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// 和解协议 The whole of a settlement as it stands. Each command answers what it becomes, or refuses and says why.
public record Agreement(SettlementState state, List<Version> versions, List<Payment> payments) {
    public Agreement {
        versions = List.copyOf(versions);
        payments = List.copyOf(payments);
    }

    public static Agreement none() {
        return new Agreement(new Draft(), List.of(), List.of());
    }

    /// 有效文本 The last one that was confirmed.
    public Optional<Version> inForce() {
        return versions.stream().filter(Version::confirmed).reduce((_, later) -> later);
    }

    /// 待签文本 What has been put before the parties since.
    public Optional<Version> proposed() {
        return versions.isEmpty() || !versions.getLast().isOffered()
                ? Optional.empty()
                : Optional.of(versions.getLast());
    }

    public Fen paid() {
        return Performance.paid(payments);
    }

    public Optional<Performance> performance(UnaryOperator<LocalDate> orNextWorkingDay) {
        return inForce().map(it -> Performance.of(it.terms(), it.terms().due(orNextWorkingDay), payments));
    }

    /// 拟定、变更
    public Agreement propose(Terms terms, LocalDate today) {
        if (!state.mayBeAmended()) throw state.refused("amend");
        terms.bar(today, paid()).ifPresent(Agreement::refuse);
        var all = new ArrayList<>(versions);
        all.add(new Version(versions.size() + 1, terms, List.of(), false, false));
        return new Agreement(inForce().isEmpty() ? new Draft() : state, all, payments);
    }

    /// 签名
    ///
    /// @param parties all of the case
    public Agreement sign(Signature by, boolean organization, List<UUID> parties, LocalDate today) {
        var text = proposed().orElseThrow(() -> state.refused("sign"));
        if (!state.mayBeAmended()) throw state.refused("sign");
        if (!parties.contains(by.party())) throw new Refusal("settlement.party-unknown");
        Signing.bar(by, organization, today).ifPresent(Agreement::refuse);
        var signed = text.signed(by);
        var complete = Signing.missing(parties, signed.signatures()).isEmpty();
        return with(signed, complete && state instanceof Draft ? new Signed() : state);
    }

    /// 确认 The officer has heard both sides; from here on it binds.
    public Agreement confirm(boolean voluntary, List<UUID> parties, LocalDate today) {
        var text = proposed().orElseThrow(() -> state.refused("confirm"));
        if (!state.mayBeAmended()) throw state.refused("confirm");
        if (parties.isEmpty() || !Signing.missing(parties, text.signatures()).isEmpty()) {
            throw Bar.of("not-all-signed", "民事诉讼法 241，执行和解规定 2").refusal();
        }
        if (!voluntary) throw Bar.of("not-voluntary", "执行和解规定 1，民事诉讼法 241").refusal();
        // What lay before the parties for months may promise days that have gone by.
        text.terms().bar(earliest(text, today), paid()).ifPresent(Agreement::refuse);
        return with(text.inForce(), new Performing()).settled(today);
    }

    /// 撤回变更 One side no longer wants other terms: what binds goes on to bind, and nobody signs the other any more (规定
    /// 5 asks for the consent of all). Where nothing binds yet, nothing is left: [#abandon].
    public Agreement withdraw() {
        var text = proposed().orElseThrow(() -> state.refused("withdraw"));
        if (!state.mayBeAmended() || inForce().isEmpty()) throw state.refused("withdraw");
        return with(text.takenBack(), state);
    }

    /// Signing may take its time: only what was in the past already when it was signed is.
    private static LocalDate earliest(Version text, LocalDate today) {
        return text.signatures().stream()
                .map(Signature::day)
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    /// 付款
    public Agreement pay(Payment payment, LocalDate today, UnaryOperator<LocalDate> orNextWorkingDay) {
        if (!state.mayBePaid()) throw state.refused("pay");
        payment.channel().bar().ifPresent(Agreement::refuse);
        if (payment.amount().value() <= 0) throw new Refusal("settlement.amount");
        if (payment.day().isAfter(today)) throw new Refusal("settlement.paid-to-come", payment.day());
        var after = plus(payment);
        var complete = after.performance(orNextWorkingDay)
                .filter(Performance::isComplete)
                .isPresent();
        if (complete) return after.settled(today);
        var cured = state instanceof Broken(var _, var ground)
                && ground == Ground.NOT_PERFORMED
                && !after.isLate(today, orNextWorkingDay);
        return cured ? new Agreement(new Performing(), versions, after.payments) : after;
    }

    /// 冲正 A payment that was written down wrongly, or came back.
    public Agreement reverse(UUID payment, UUID reversal, LocalDate today, String why, String by) {
        if (!state.mayBePaid() && !(state instanceof Performed)) throw state.refused("reverse");
        var wrong = payments.stream()
                .filter(it -> it.id().equals(payment) && !it.isReversal())
                .findFirst()
                .orElseThrow(() -> new Refusal("settlement.payment-unknown"));
        if (payments.stream().anyMatch(it -> payment.equals(it.reverses()))) {
            throw new Refusal("settlement.reversed-already");
        }
        if (why.isBlank()) throw new Refusal("settlement.reason-missing");
        var back = new Payment(reversal, wrong.amount(), today, wrong.channel(), why, payment, by);
        var after = plus(back);
        return state instanceof Performed && !after.isComplete()
                ? new Agreement(new Performing(), versions, after.payments)
                : after;
    }

    /// 认定不履行
    public Agreement breach(Ground ground, String words, LocalDate today, UnaryOperator<LocalDate> orNextWorkingDay) {
        if (!(state instanceof Performing)) throw state.refused("breach");
        ground.bar(isLate(today, orNextWorkingDay), words).ifPresent(Agreement::refuse);
        return in(new Broken(today, ground));
    }

    /// 恢复执行、起诉、终结 One of the ways of CPL 241 and 规定 9, and only one.
    public Agreement remedy(Remedy remedy, LocalDate appliedOn, LocalDate today) {
        if (!(state instanceof Broken)) throw state.refused("remedy");
        var last = inForce().orElseThrow().terms().lastDay();
        remedy.bar(appliedOn, last, today).ifPresent(Agreement::refuse);
        return in(
                switch (remedy) {
                    case RESUME -> new Resumed(today);
                    case SUE -> new Sued(today);
                    case TERMINATE -> new Terminated(today);
                });
    }

    /// The case it belongs to is enforced again.
    public Agreement left(LocalDate today) {
        if (!state.mayBePaid()) throw state.refused("remedy");
        return in(new Resumed(today));
    }

    /// 不再签订 It never came to bind.
    public Agreement abandon(LocalDate today) {
        if (!(state instanceof Draft) && !(state instanceof Signed)) throw state.refused("abandon");
        return in(new Terminated(today));
    }

    public boolean isLate(LocalDate today, UnaryOperator<LocalDate> orNextWorkingDay) {
        return performance(orNextWorkingDay).filter(it -> it.isLate(today)).isPresent();
    }

    private boolean isComplete() {
        return inForce().filter(it -> paid().compareTo(it.terms().total()) >= 0).isPresent();
    }

    /// 履行完毕 (规定 8).
    private Agreement settled(LocalDate today) {
        return isComplete() ? in(new Performed(today)) : this;
    }

    private Agreement plus(Payment payment) {
        var all = new ArrayList<>(payments);
        all.add(payment);
        return new Agreement(state, versions, all);
    }

    private Agreement in(SettlementState other) {
        return new Agreement(other, versions, payments);
    }

    private Agreement with(Version last, SettlementState other) {
        var all = new ArrayList<>(versions);
        all.set(all.size() - 1, last);
        return new Agreement(other, all, payments);
    }

    private static void refuse(Bar bar) {
        throw bar.refusal();
    }
}
