package org.gridwrit.clue.law;

import static org.gridwrit.clue.law.AssetKind.Family.ANY;
import static org.gridwrit.clue.law.AssetKind.Family.INCOME;
import static org.gridwrit.clue.law.AssetKind.Family.LAND;
import static org.gridwrit.clue.law.AssetKind.Family.MOVABLE;
import static org.gridwrit.clue.law.AssetKind.Family.PERSON;
import static org.gridwrit.clue.law.AssetKind.Family.RIGHT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gridwrit.shared.Refusal;

/// 执行措施 What is done about a clue, to what the law lets it be done to, and by which article.
public enum EnforcementMeasure {
    FREEZE("民事诉讼法 253", RIGHT), // 冻结
    TRANSFER("民事诉讼法 253", RIGHT), // 划拨
    WITHHOLD("民事诉讼法 254", INCOME), // 扣留、提取收入
    SEIZE("民事诉讼法 255", LAND, MOVABLE), // 查封
    DETAIN("民事诉讼法 255", MOVABLE), // 扣押
    AUCTION("民事诉讼法 258", LAND, MOVABLE, RIGHT), // 拍卖
    SELL("民事诉讼法 258", LAND, MOVABLE, RIGHT), // 变卖
    NOTIFY_THIRD("解释 499", RIGHT), // 通知第三人履行到期债权
    SUMMON("解释 482", PERSON), // 传唤
    URGE("民事诉讼法 251", PERSON, LAND, MOVABLE, INCOME, RIGHT); // 督促履行

    private final String article;

    @SuppressWarnings("ImmutableEnumChecker") // never written after construction
    private final Set<AssetKind.Family> families;

    EnforcementMeasure(String article, AssetKind.Family... families) {
        this.article = article;
        this.families = Set.of(families);
    }

    public String article() {
        return article;
    }

    public boolean suits(AssetKind kind) {
        return kind.family == ANY || families.contains(kind.family);
    }

    public void mustSuit(AssetKind kind) {
        if (!suits(kind)) throw new Refusal("clue.measure-unsuited", this, kind, article);
    }

    public static List<EnforcementMeasure> of(AssetKind kind) {
        return Arrays.stream(values()).filter(it -> it.suits(kind)).toList();
    }
}
