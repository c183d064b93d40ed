package org.gridwrit.operation.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 住所地周边财产调查 What has been looked at at and around a debtor's home, item by item (法〔2016〕373号 3(3), 财产调查规定 1).
public final class Surroundings {
    /// What is older says nothing of today: a case terminated for now is looked at again every six months (法〔2016〕373号
    /// 9).
    static final int FRESH_MONTHS = 6;

    /// The later counts; of one day an officer's own look.
    private static final Comparator<Observation> LATEST_LAST =
            Comparator.comparing(Observation::day).thenComparing(Observation::told);

    /// 调查来源
    public enum Told {
        REPORT, // 网格员反馈
        OPERATION // 现场调查
    }

    /// 调查进度
    public enum Standing {
        FOUND, // 有发现
        NONE, // 看过没有
        STALE, // 超过六个月
        GAP // 还没有看
    }

    /// 逐项答复 One answer to one item.
    ///
    /// @param source of the task that was reported, or of the operation
    public record Observation(
            Item item, boolean found, LocalDate day, Told told, Id source, String who, String words) {}

    /// @param all the latest first
    public record Line(Item item, Standing standing, List<Observation> all) {
        public @Nullable Observation latest() {
            return all.isEmpty() ? null : all.getFirst();
        }

        public boolean isOpen() {
            return standing == Standing.GAP || standing == Standing.STALE;
        }
    }

    private Surroundings() {}

    public static List<Line> checklist(Collection<Observation> observations, LocalDate on) {
        return Arrays.stream(Item.values())
                .map(item -> {
                    var all = observations.stream()
                            .filter(it -> it.item() == item)
                            .sorted(LATEST_LAST.reversed())
                            .toList();
                    return new Line(item, standing(all, on), all);
                })
                .toList();
    }

    private static Standing standing(List<Observation> all, LocalDate on) {
        if (all.isEmpty()) return Standing.GAP;
        var latest = all.getFirst();
        if (latest.day().isBefore(on.minusMonths(FRESH_MONTHS))) return Standing.STALE;
        return latest.found() ? Standing.FOUND : Standing.NONE;
    }
}
