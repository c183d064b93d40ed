package org.gridwrit.statistics;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 指标 What is counted. Each has a text `measure.<name>` and a definition `measure.<name>.definition`.
public enum Measure {
    CLUES(Family.HELP, false), // 财产线索
    PERSONS_FOUND(Family.HELP, false), // 协助查找到被执行人
    DOCUMENTS_SERVED(Family.HELP, false), // 协助送达
    CASES_HELPED(Family.HELP, false), // 协助案件
    CASES_RESOLVED(Family.HELP, false), // 协助执结
    RECOVERED_AMOUNT(Family.HELP, true), // 执行到位金额
    LIVELIHOOD_CASES(Family.HELP, false), // 涉民生案件
    LIVELIHOOD_AMOUNT(Family.HELP, true), // 涉民生到位金额
    CLUES_TOLD(Family.CLUES, false), // 提供线索
    CLUES_VERIFIED(Family.CLUES, false), // 属实线索
    CLUES_UNFOUNDED(Family.CLUES, false), // 不实线索
    CLUES_STALE(Family.CLUES, false), // 失效线索
    CLUES_ACTED(Family.CLUES, false), // 已采取措施的线索
    CLUES_RECOVERED(Family.CLUES, false), // 已到位的线索
    CLUE_AMOUNT(Family.CLUES, true), // 线索到位金额
    SERVICES_TRIED(Family.SERVICES, false), // 首次送达
    SERVICES_FIRST(Family.SERVICES, false), // 一次送达
    SERVICES_SERVED(Family.SERVICES, false); // 已送达

    /// 指标组 Those that stand side by side in one table.
    public enum Family {
        HELP, // 协助成效
        CLUES, // 线索
        SERVICES; // 送达

        public List<Measure> measures() {
            return Arrays.stream(Measure.values())
                    .filter(it -> it.family == this)
                    .toList();
        }

        boolean divides(Grouping by) {
            return switch (by) {
                case KIND -> this == CLUES;
                case MODE -> this == SERVICES;
                case COURT, CITY, COUNTY, TOWN, MONTH -> true;
            };
        }

        /// That a grouping is asked of; what all can be divided by is asked of help.
        static Family of(@Nullable Grouping by) {
            if (by == Grouping.KIND) return CLUES;
            return by == Grouping.MODE ? SERVICES : HELP;
        }

        /// What a table is drawn by when nobody has chosen.
        public Measure first() {
            return switch (this) {
                case HELP -> CASES_HELPED;
                case CLUES -> CLUES_TOLD;
                case SERVICES -> SERVICES_TRIED;
            };
        }
    }

    private final Family family;
    private final boolean money;

    Measure(Family family, boolean money) {
        this.family = family;
        this.money = money;
    }

    public Family family() {
        return family;
    }

    /// Whether a clue stands behind each of its facts.
    public boolean ofClues() {
        return this == CLUES || family == Family.CLUES;
    }

    /// Whether a service stands behind each of its facts, under the same key.
    public boolean ofServices() {
        return family == Family.SERVICES;
    }

    /// Whether the figure is the sum of the facts' amounts rather than their number.
    public boolean money() {
        return money;
    }
}
