package org.gridwrit.clue.reward;

import static java.util.Objects.requireNonNull;

import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.Refusal;

/// 发放 Whether who answered a notice is paid, how much and from where (财产调查规定 24).
final class Answers {
    private Answers() {}

    static RewardStep decided(CaseRewards all, RewardNotice of, RewardDone done, RewardStep line) {
        var tip = all.answers(of).stream()
                .filter(it -> it.id().uuid().equals(done.tip()))
                .findFirst()
                .orElseThrow(() -> new Refusal("reward.tip-unknown"));
        if (all.denied(tip).isPresent()) throw new Refusal("reward.denied-already");
        return done.move() == RewardMove.AWARD
                ? awarded(all, of, tip, requireNonNull(done.paying()), done.told(), line)
                : denied(all, of, tip, requireNonNull(done.why()), line);
    }

    private static RewardStep awarded(
            CaseRewards all, RewardNotice of, Tip tip, Paying paying, boolean told, RewardStep line) {
        var delivered = paying == Paying.DELIVERED;
        var why = all.why(of, tip, delivered);
        if (why != null) throw new Refusal(why.refusal(), why.article());
        var amount = paying.of(all.left(of, tip, delivered), all.inHand());
        return line.about(tip).paid(paying, amount, told);
    }

    /// What the program can tell by itself is not said otherwise; what has brought nothing may bring something yet.
    private static RewardStep denied(CaseRewards all, RewardNotice of, Tip tip, Unpaid why, RewardStep line) {
        if (!all.paid(tip).isEmpty()) throw new Refusal("reward.paid-already");
        var known = all.why(of, tip, true);
        var free = why == Unpaid.KNOWN || why == Unpaid.OTHER;
        if (known == null ? !free : why != known) throw new Refusal("reward.why-unsuited");
        return line.about(tip).denied(why);
    }
}
