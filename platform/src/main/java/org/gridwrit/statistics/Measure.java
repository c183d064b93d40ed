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
    SERVICES_SERVED(Family.SERVICES, false), // 已送达
    SETTLEMENTS_REACHED(Family.SETTLEMENTS, false), // 达成和解
    SETTLEMENTS_PERFORMED(Family.SETTLEMENTS, false), // 和解履行完毕
    SETTLEMENTS_BROKEN(Family.SETTLEMENTS, false), // 和解未履行
    INSTALMENTS_DUE(Family.SETTLEMENTS, false), // 到期分期
    INSTALMENTS_PAID(Family.SETTLEMENTS, false), // 付清分期
    INSTALMENTS_ON_TIME(Family.SETTLEMENTS, false), // 按期付清
    INSTALMENTS_LATE(Family.SETTLEMENTS, false), // 逾期分期
    SETTLEMENT_AMOUNT(Family.SETTLEMENTS, true), // 和解到位金额
    LIVELIHOOD_FILED(Family.LIVELIHOOD, false), // 涉民生收案
    LIVELIHOOD_CLOSED(Family.LIVELIHOOD, false), // 涉民生结案
    LIVELIHOOD_CLAIMED(Family.LIVELIHOOD, true), // 涉民生申请金额
    LIVELIHOOD_RECOVERED(Family.LIVELIHOOD, true), // 涉民生执行到位
    BREACHES_REPORTED(Family.CONSUMPTION, false), // 违反限制消费的反映
    BREACHES_DECIDED(Family.CONSUMPTION, false), // 已审查
    BREACHES_CONFIRMED(Family.CONSUMPTION, false), // 查实
    BREACH_FINES(Family.CONSUMPTION, true), // 罚款金额
    PETITIONS(Family.PETITIONS, false), // 信访
    PETITIONS_COLLECTIVE(Family.PETITIONS, false), // 集体信访
    PETITIONS_REPEATED(Family.PETITIONS, false), // 重复信访
    PETITIONS_SETTLED(Family.PETITIONS, false), // 化解的信访
    PROMISES_SAID(Family.PETITIONS, false), // 到结果的承诺
    PROMISES_KEPT(Family.PETITIONS, false); // 兑现的承诺

    /// 指标组 Those that stand side by side in one table.
    public enum Family {
        HELP(null), // 协助成效
        CLUES(Grouping.KIND), // 线索
        SERVICES(Grouping.MODE), // 送达
        SETTLEMENTS(null), // 和解
        LIVELIHOOD(Grouping.LIVELIHOOD), // 涉民生
        CONSUMPTION(null), // 限制消费
        PETITIONS(null); // 信访

        private final @Nullable Grouping own;

        Family(@Nullable Grouping own) {
            this.own = own;
        }

        public List<Measure> measures() {
            return Arrays.stream(Measure.values())
                    .filter(it -> it.family == this)
                    .toList();
        }

        public List<Ratio> ratios() {
            return Arrays.stream(Ratio.values())
                    .filter(it -> it.part().family == this)
                    .toList();
        }

        /// The words its figures are told apart by, if any.
        @Nullable
        Grouping own() {
            return own;
        }

        /// Whether its figures count where the first help in the case was given. Also asked by templates.
        public boolean atHome() {
            return this != HELP && this != CLUES && this != SERVICES;
        }

        boolean divides(Grouping by) {
            return by == own || !by.ofWords();
        }

        /// That a grouping is asked of; what all can be divided by is asked of help.
        static Family of(@Nullable Grouping by) {
            return Arrays.stream(values())
                    .filter(it -> by != null && it.own == by)
                    .findFirst()
                    .orElse(HELP);
        }

        /// What a table is drawn by when nobody has chosen.
        public Measure first() {
            return this == HELP ? CASES_HELPED : measures().getFirst();
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

    /// What the kinds of its facts are words of, if they have any.
    @Nullable
    Grouping words() {
        return this == CLUES ? Grouping.KIND : family.own;
    }

    /// Whether every one of its facts has one of the words of the grouping.
    boolean dividedBy(Grouping by) {
        return !by.ofWords() || by == words();
    }

    /// Whether a clue stands behind each of its facts.
    public boolean ofClues() {
        return this == CLUES || family == Family.CLUES;
    }

    /// Whether a service stands behind each of its facts, under the same key.
    public boolean ofServices() {
        return family == Family.SERVICES;
    }

    /// Where the page of what it counts is, under the key of the fact; absent where the case's own is the nearest.
    public @Nullable String page() {
        return switch (this) {
            case SETTLEMENTS_REACHED, SETTLEMENTS_PERFORMED, SETTLEMENTS_BROKEN -> "/console/settlements/";
            case BREACHES_REPORTED, BREACHES_DECIDED, BREACHES_CONFIRMED, BREACH_FINES -> "/console/breaches/";
            case PETITIONS, PETITIONS_COLLECTIVE, PETITIONS_REPEATED, PETITIONS_SETTLED -> "/petitions/";
            default -> null;
        };
    }

    /// Whether the figure is the sum of the facts' amounts rather than their number.
    public boolean money() {
        return money;
    }
}
