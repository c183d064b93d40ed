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
    PROMISES_KEPT(Family.PETITIONS, false), // 兑现的承诺
    TASKS_ASKED(Family.ANSWERS, false), // 请求协助
    TASKS_ANSWERED(Family.ANSWERS, false), // 已反馈事项
    TASKS_USEFUL(Family.ANSWERS, false), // 有用反馈
    TASKS_ACTED(Family.ANSWERS, false), // 反馈后采取措施
    TASKS_RECOVERED(Family.ANSWERS, false), // 反馈后到位
    TASKS_ACCEPTED(Family.TASKS, false), // 签收事项
    TASKS_CONFIRMED(Family.TASKS, false), // 确认事项
    TASKS_RETURNED(Family.TASKS, false), // 退回补正事项
    TASKS_WITHDRAWN(Family.TASKS, false), // 撤回事项
    TASKS_EXPIRED(Family.TASKS, false), // 逾期未办事项
    RECHECKS_DUE(Family.RECHECKS, false), // 应复查
    RECHECKS_DONE(Family.RECHECKS, false), // 已复查
    RECHECKS_FRUITFUL(Family.RECHECKS, false), // 复查发现财产
    CASES_CLOSED(Family.CLOSINGS, false), // 结案
    CLOSED_HELPED(Family.CLOSINGS, false), // 协助后结案
    FORNOW_CLOSED(Family.FORNOW, false), // 终本案件
    FORNOW_RECHECKED(Family.FORNOW, false), // 终本后复查过
    FORNOW_FOUND(Family.FORNOW, false), // 终本后发现财产
    FORNOW_RESUMED(Family.FORNOW, false), // 终本后恢复执行
    FORNOW_ENDED(Family.FORNOW, false), // 终本后结案
    FORNOW_AMOUNT(Family.FORNOW, true); // 终本后到位金额

    /// 指标组 Those that stand side by side in one table.
    public enum Family {
        HELP(null), // 协助成效
        CLUES(Grouping.KIND), // 线索
        SERVICES(Grouping.MODE), // 送达
        SETTLEMENTS(null), // 和解
        LIVELIHOOD(Grouping.LIVELIHOOD), // 涉民生
        CONSUMPTION(null), // 限制消费
        PETITIONS(null), // 信访
        ANSWERS(Grouping.TASK), // 反馈成效
        TASKS(Grouping.TASK), // 事项办理
        RECHECKS(null), // 终本复查
        CLOSINGS(Grouping.WAY), // 结案
        FORNOW(null); // 终本队列

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
            return switch (this) {
                case SETTLEMENTS, LIVELIHOOD, CONSUMPTION, PETITIONS, RECHECKS, CLOSINGS, FORNOW -> true;
                case HELP, CLUES, SERVICES, ANSWERS, TASKS -> false;
            };
        }

        /// Whether all of it counts on the day the task was asked for. Also asked by templates.
        public boolean whenAsked() {
            return this == ANSWERS || this == TASKS;
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

    /// Whether the list says the word of each fact in a column of its own. Asked by templates.
    public boolean ofWords() {
        return family == Family.ANSWERS || family == Family.TASKS || family == Family.CLOSINGS;
    }

    public String wordsHead() {
        return family == Family.CLOSINGS ? "figures.way" : "task.kind";
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
            case TASKS_ASKED,
                    TASKS_ANSWERED,
                    TASKS_USEFUL,
                    TASKS_ACTED,
                    TASKS_RECOVERED,
                    TASKS_ACCEPTED,
                    TASKS_CONFIRMED,
                    TASKS_RETURNED,
                    TASKS_WITHDRAWN,
                    TASKS_EXPIRED -> "/console/tasks/";
            default -> null;
        };
    }

    /// Whether the amounts of its facts are minutes.
    public boolean timed() {
        return this == TASKS_ACCEPTED || this == TASKS_ANSWERED || this == TASKS_CONFIRMED;
    }

    /// Whether the figure is the sum of the facts' amounts rather than their number.
    public boolean money() {
        return money;
    }
}
