package org.gridwrit.payout.plan;

import java.util.Locale;
import java.util.Optional;

/// 顺位 What a claim is; the regime says which comes first.
public enum Rank {
    /// 破产费用、执行费用 The costs of the bankruptcy (破产法 41) or of the enforcement (解释 508).
    COSTS,
    /// 共益债务 Debts for the benefit of all creditors, 破产法 42.
    COMMON_BENEFIT,
    /// 职工债权 Wages, medical and disability allowances, personal pension and medical accounts, compensation,
    /// 破产法 113 (1).
    EMPLOYEE,
    /// 社保和税款 Other social insurance and taxes, 破产法 113 (2).
    SOCIAL_INSURANCE_AND_TAX,
    /// 有财产担保的债权 Paid from its collateral first, 破产法 109, 解释 506.
    SECURED,
    /// 优先债权 Another claim with priority, 解释 508.
    PREFERRED,
    /// 普通债权
    ORDINARY,
    /// 劣后 Doubled interest for delay: after the principal of all, 法释〔2014〕8号 4.
    SUBORDINATED;

    /// As rosters write it, in Chinese or by its name here.
    public static Optional<Rank> named(String words) {
        return switch (words.strip().toUpperCase(Locale.ROOT)) {
            case "破产费用", "执行费用", "COSTS" -> Optional.of(COSTS);
            case "共益债务", "COMMON_BENEFIT" -> Optional.of(COMMON_BENEFIT);
            case "职工债权", "EMPLOYEE" -> Optional.of(EMPLOYEE);
            case "社保和税款", "社保", "税款", "SOCIAL_INSURANCE_AND_TAX" -> Optional.of(SOCIAL_INSURANCE_AND_TAX);
            case "有财产担保", "有财产担保的债权", "SECURED" -> Optional.of(SECURED);
            case "优先债权", "PREFERRED" -> Optional.of(PREFERRED);
            case "普通债权", "ORDINARY" -> Optional.of(ORDINARY);
            case "加倍部分债务利息", "SUBORDINATED" -> Optional.of(SUBORDINATED);
            default -> Optional.empty();
        };
    }
}
