package org.gridwrit.statistics;

/// 比率 One measure of another, of the same unit and period. Each has a text `ratio.<name>` and a definition. Never
/// stored:
/// it is what its two figures say.
public enum Ratio {
    SERVED_AT_FIRST(Measure.SERVICES_FIRST, Measure.SERVICES_TRIED), // 一次送达率
    INSTALMENTS_MADE(Measure.INSTALMENTS_PAID, Measure.INSTALMENTS_DUE), // 分期履行率
    INSTALMENTS_KEPT(Measure.INSTALMENTS_ON_TIME, Measure.INSTALMENTS_DUE), // 按期履行率
    LIVELIHOOD_DONE(Measure.LIVELIHOOD_CLOSED, Measure.LIVELIHOOD_FILED), // 涉民生结收比
    LIVELIHOOD_PAID(Measure.LIVELIHOOD_RECOVERED, Measure.LIVELIHOOD_CLAIMED), // 涉民生到位率
    BREACHES_TRUE(Measure.BREACHES_CONFIRMED, Measure.BREACHES_DECIDED), // 查实率
    PROMISES_HONOURED(Measure.PROMISES_KEPT, Measure.PROMISES_SAID), // 承诺兑现率
    ANSWERED(Measure.TASKS_ANSWERED, Measure.TASKS_ASKED), // 反馈率
    USEFUL(Measure.TASKS_USEFUL, Measure.TASKS_ANSWERED), // 有用反馈率
    ANSWER_TIME(Measure.TASKS_ANSWERED), // 平均反馈用时
    ACCEPT_TIME(Measure.TASKS_ACCEPTED), // 平均签收用时
    CONFIRM_TIME(Measure.TASKS_CONFIRMED), // 平均确认用时
    RECHECKED(Measure.RECHECKS_DONE, Measure.RECHECKS_DUE), // 复查率
    FRUITFUL(Measure.RECHECKS_FRUITFUL, Measure.RECHECKS_DONE), // 复查发现率
    CLOSED_WITH_HELP(Measure.CLOSED_HELPED, Measure.CASES_CLOSED), // 协助结案占比
    COME_BACK(Measure.FORNOW_RESUMED, Measure.FORNOW_CLOSED), // 终本恢复率
    ENDED_AT_LAST(Measure.FORNOW_ENDED, Measure.FORNOW_CLOSED); // 终本出清率

    private final Measure part;
    private final Measure whole;

    Ratio(Measure part, Measure whole) {
        this.part = part;
        this.whole = whole;
    }

    /// 平均用时 The hours its facts took, on the average.
    Ratio(Measure timed) {
        this(timed, timed);
    }

    public Measure part() {
        return part;
    }

    public Measure whole() {
        return whole;
    }

    /// Also asked by templates.
    public Share of(FigureTable.Row row) {
        return new Share(row.of(part), row.of(whole));
    }

    /// Also asked by templates.
    public Share total(FigureTable table) {
        return new Share(table.total(part), table.total(whole));
    }
}
