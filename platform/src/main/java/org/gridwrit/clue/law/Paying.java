package org.gridwrit.clue.law;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// 悬赏金的支付 From the applicant's money; by the applicant only when it cannot be taken from there (财产调查规定 24).
public enum Paying {
    DEDUCTED, // 从申请执行人应得的执行款中扣减
    SEPARATE, // 无法扣减，申请执行人另行支付
    DELIVERED; // 特定物交付，申请执行人另行支付

    /// @param left   due and not paid yet
    /// @param inHand of the applicant's money, what no reward has been taken from
    /// @return what is paid now
    public Fen of(Fen left, Fen inHand) {
        if (left.value() <= 0) throw new Refusal("reward.paid-already");
        if (this != DEDUCTED) return left;
        if (inHand.value() <= 0) throw new Refusal("reward.nothing-to-deduct");
        return left.compareTo(inHand) <= 0 ? left : inHand;
    }

    public boolean byApplicant() {
        return this != DEDUCTED;
    }

    /// Who told together shares evenly, to the fen, the first named first: the articles are silent about them.
    public static List<Fen> shared(Fen amount, int people) {
        var shares = new ArrayList<Fen>();
        long rest = amount.value() % people;
        for (int i = 0; i < people; i++) shares.add(new Fen(amount.value() / people + (i < rest ? 1 : 0)));
        return shares;
    }
}
