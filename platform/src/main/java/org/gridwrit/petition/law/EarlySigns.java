package org.gridwrit.petition.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// 集体信访苗头 When it is said early that people may come together: many wait for one debtor in one court, and what they
/// wait
/// for is their wages, or they have waited for years. A person can check it by counting; nothing is weighed or learned.
public final class EarlySigns {
    /// 十人以上
    public static final int MANY = 10;
    /// 五人以上讨的是工资
    public static final int WAGES = 5;
    /// 最早的一件立案已满两年
    public static final int YEARS = 2;

    private EarlySigns() {}

    /// 苗头
    public enum Sign {
        MANY_CREDITORS, // 人数多
        WAGES_OWED, // 欠工资
        YEARS_UNPAID // 拖得久
    }

    /// 程度
    public enum Level {
        WATCH, // 关注
        FIRST // 先办
    }

    public record Facts(int creditors, int wageCreditors, LocalDate oldestOn) {}

    public static Set<Sign> signs(Facts it, LocalDate today) {
        var signs = EnumSet.noneOf(Sign.class);
        if (it.creditors >= MANY) signs.add(Sign.MANY_CREDITORS);
        if (it.wageCreditors >= WAGES) signs.add(Sign.WAGES_OWED);
        if (!it.oldestOn.plusYears(YEARS).isAfter(today)) signs.add(Sign.YEARS_UNPAID);
        return signs;
    }

    /// Many is a condition; one of the others makes it a matter to watch, both make it one to do first.
    public static Optional<Level> level(Set<Sign> signs) {
        if (!signs.contains(Sign.MANY_CREDITORS) || signs.size() == 1) return Optional.empty();
        return Optional.of(signs.size() == Sign.values().length ? Level.FIRST : Level.WATCH);
    }
}
