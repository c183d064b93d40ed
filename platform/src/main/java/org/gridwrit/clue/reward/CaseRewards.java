package org.gridwrit.clue.reward;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.clue.CaseClue;
import org.gridwrit.clue.CaseClues;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 本案悬赏公告 The notices of a case, the oldest first, with who answered by number, and what may be paid to whom.
public record CaseRewards(
        CaseFile file, List<RewardNotice> notices, List<RewardStep> steps, List<Tip> tips, CaseClues clues) {
    public RewardNotice named(Id id) {
        return notices.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("reward.unknown"));
    }

    /// 申请执行人 who asked.
    public String party(RewardNotice of) {
        return of.party(file);
    }

    public List<RewardStep> of(RewardNotice it) {
        return steps.stream()
                .filter(step -> step.reward().equals(it.id().uuid()))
                .toList();
    }

    public List<Tip> answers(RewardNotice it) {
        return tips.stream().filter(tip -> tip.reward().equals(it.id().uuid())).toList();
    }

    public Optional<CaseClue> clue(Tip it) {
        return clues.named(it.id());
    }

    /// Why nothing is paid to them, or not yet.
    public @Nullable Unpaid why(RewardNotice of, Tip it, boolean delivered) {
        var first = clue(it).map(CaseClue::duplicateOf).orElse(null);
        var later = first != null
                && answers(of).stream().anyMatch(tip -> tip.id().uuid().equals(first));
        var realised = delivered || recovered(it).value() > 0;
        return Unpaid.why(it.capacity(), first != null && !later, later, realised);
    }

    public @Nullable Unpaid why(RewardNotice of, Tip it) {
        return why(of, it, false);
    }

    public Optional<RewardStep> denied(Tip it) {
        return about(it).stream().filter(step -> step.move() == RewardMove.DENY).findFirst();
    }

    public List<RewardStep> paid(Tip it) {
        return about(it).stream()
                .filter(step -> step.move() == RewardMove.AWARD)
                .toList();
    }

    /// What each of those who told together has got.
    public List<Fen> shares(Tip it) {
        return Paying.shared(new Fen(sum(paid(it))), it.people());
    }

    public Fen recovered(Tip it) {
        return clue(it).map(CaseClue::recovered).orElse(Fen.ZERO);
    }

    /// Due and not paid yet. What was delivered brought no money to reckon from.
    Fen left(RewardNotice of, Tip it, boolean delivered) {
        var bounty = of.asked().bounty();
        if (delivered && bounty instanceof Bounty.Part) throw new Refusal("reward.part-of-nothing");
        var due = bounty instanceof Bounty.Sum(var sum) && delivered ? sum : bounty.of(recovered(it));
        return new Fen(due.value() - sum(paid(it)));
    }

    public Fen left(RewardNotice of, Tip it) {
        return left(of, it, false);
    }

    /// Of the applicants' money, what no reward has been taken from.
    public Fen inHand() {
        var taken = steps.stream().filter(it -> it.paying() == Paying.DEDUCTED).toList();
        return new Fen(Math.max(0, file.recovered().value() - sum(taken)));
    }

    boolean knows(UUID step) {
        return steps.stream().anyMatch(it -> it.id().equals(step));
    }

    private List<RewardStep> about(Tip it) {
        return steps.stream().filter(step -> it.id().uuid().equals(step.tip())).toList();
    }

    private static long sum(List<RewardStep> steps) {
        long sum = 0;
        for (var it : steps) {
            var amount = it.amount();
            if (amount != null) sum += amount.value();
        }
        return sum;
    }
}
