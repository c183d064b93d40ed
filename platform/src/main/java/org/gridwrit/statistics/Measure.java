package org.gridwrit.statistics;

/// 指标 What is counted. Each has a text `measure.<name>` and a definition `measure.<name>.definition`.
public enum Measure {
    CLUES(false), // 财产线索
    PERSONS_FOUND(false), // 协助查找到被执行人
    DOCUMENTS_SERVED(false), // 协助送达
    CASES_HELPED(false), // 协助案件
    CASES_RESOLVED(false), // 协助执结
    RECOVERED_AMOUNT(true), // 执行到位金额
    LIVELIHOOD_CASES(false), // 涉民生案件
    LIVELIHOOD_AMOUNT(true); // 涉民生到位金额

    private final boolean money;

    Measure(boolean money) {
        this.money = money;
    }

    /// Whether the figure is the sum of the facts' amounts rather than their number.
    public boolean money() {
        return money;
    }
}
