package org.gridwrit.casefile.ledger;

import static org.gridwrit.casefile.ledger.EntryKind.DEDUCTED;
import static org.gridwrit.casefile.ledger.EntryKind.DIRECT;
import static org.gridwrit.casefile.ledger.EntryKind.PAID_IN;
import static org.gridwrit.casefile.ledger.EntryKind.PAID_OUT;
import static org.gridwrit.casefile.ledger.EntryKind.RETURNED;
import static org.gridwrit.casefile.ledger.EntryKind.WAIVED;

import java.util.Arrays;
import java.util.List;

/// 来源 Where an amount comes from, or why it goes.
public enum Origin {
    SETTLEMENT(PAID_IN, DIRECT, WAIVED), // 和解分期
    CLUE(PAID_IN, DIRECT), // 线索到位
    ENFORCED(PAID_IN), // 扣划、拍卖、变卖
    VOLUNTARY(PAID_IN, DIRECT), // 自动履行
    HANDED_OVER(DIRECT), // 交付财物、以物抵债
    EARLIER(DIRECT), // recorded before there was a ledger; which way it went nobody wrote down
    EXECUTION_FEE(DEDUCTED), // 执行申请费
    COSTS(DEDUCTED), // 评估、拍卖、保管等实际费用
    RELEASE(PAID_OUT, RETURNED), // 发放审批
    DISTRIBUTION(PAID_OUT), // 按分配方案发放
    APPLICANT(WAIVED); // 申请执行人放弃

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<EntryKind> kinds;

    Origin(EntryKind... kinds) {
        this.kinds = List.of(kinds);
    }

    public boolean suits(EntryKind kind) {
        return kinds.contains(kind);
    }

    /// What somebody may choose on a page; the others are written by what happened elsewhere.
    public boolean byHand() {
        return switch (this) {
            case ENFORCED, VOLUNTARY, HANDED_OVER, EXECUTION_FEE, COSTS, APPLICANT -> true;
            case SETTLEMENT, CLUE, EARLIER, RELEASE, DISTRIBUTION -> false;
        };
    }

    public static List<Origin> byHand(EntryKind kind) {
        return Arrays.stream(values())
                .filter(it -> it.byHand() && it.suits(kind))
                .toList();
    }
}
