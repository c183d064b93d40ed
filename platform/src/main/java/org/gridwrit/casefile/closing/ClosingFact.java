package org.gridwrit.casefile.closing;

/// 结案依据 What must be shown before a case may end on a certain ground; each with the day and the document that shows it.
public enum ClosingFact {
    CLOSING_NOTICE, // 结案通知书，或者双方认可执行完毕的书面材料、笔录
    ACTS_DONE, // 交付、行为义务已经完成
    RULING, // 裁定书
    APPLICATION, // 申请执行人撤回申请的书面材料
    REVOCATION, // 撤销据以执行的法律文书的文书
    DEATH, // 死亡证明
    NO_ESTATE, // 无遗产可供执行
    NO_SUCCESSOR, // 无义务承担人
    SUPPORT_CLAIM, // 追索赡养费、扶养费、抚养费
    LOAN, // 所欠的是借款
    HARDSHIP, // 生活困难无力偿还
    NO_INCOME, // 无收入来源
    NO_CAPACITY, // 丧失劳动能力
    BANKRUPTCY, // 宣告破产的裁定
    SUIT_ACCEPTED, // 就履行和解协议起诉，已受理
    THING_GONE, // 原物毁损或者灭失
    NO_AGREED_PRICE, // 折价赔偿协商不成
    CIRCUMSTANCE, // 应当终结执行的其他情形
    COLLEGIAL, // 合议庭审查核实
    ARBITRATION_FAULT, // 仲裁裁决有不予执行的情形
    PUBLIC_INTEREST, // 违背社会公共利益
    NOTARIAL_FAULT, // 公证债权文书确有错误
    LIMITATION, // 申请执行时效期间届满，异议成立
    LACKING, // 不符合的受理条件
    UNCLEAR, // 权利义务主体或者给付内容不明确
    ENTRUSTED, // 受托法院的立案通知书
    RETURN_APPROVED, // 高级人民法院同意退回委托
    OBJECTION_UPHELD, // 管辖异议成立
    FILED_ELSEWHERE; // 其他有管辖权的法院立案在先

    /// Its text says what is missing.
    String refusal() {
        return "closing.fact." + name();
    }
}
