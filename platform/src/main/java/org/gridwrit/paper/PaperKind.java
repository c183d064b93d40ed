package org.gridwrit.paper;

import java.util.List;
import java.util.stream.Stream;

/// 文书种类 Each with the word in its number, what a fact of its kind says, and which of that must stand in it.
public enum PaperKind {
    ENTRUSTMENT("委", List.of("协助对象", "协助事项", "完成期限"), List.of("协助地点", "协助人员", "协助要求")), // 协助执行事项委托
    RECEIPT(
            "送",
            List.of("送达文书", "受送达人", "送达方式", "送达日期"),
            List.of("送达地址", "送达地点", "回证日期", "签收人", "签收人身份", "事由", "见证人", "凭证", "确认人")), // 送达回证
    SETTLEMENT("和", List.of("和解日期", "和解内容"), List.of("和解金额", "和解金额大写", "履行方式", "履行期限", "主持人")), // 和解协议
    PERSUASION_RECORD("劝", List.of("劝导日期", "劝导结果"), List.of("劝导地点", "到场当事人", "其他在场人", "劝导经过", "异议", "记录人")), // 劝导笔录
    WITNESS_RECORD("证", List.of("见证时间", "见证人员"), List.of("见证地点", "见证事项", "见证经过")), // 现场见证笔录
    INTERVIEW_RECORD("询", List.of("询问时间", "询问人员", "被询问人", "问答明细"), List.of("询问地点", "询问事项", "陪同人员", "拒签情况")), // 询问笔录
    VISIT_RECORD("访", List.of("走访时间", "走访人员", "走访结果"), List.of("走访对象", "走访地点", "走访事项", "走访经过")), // 走访记录
    AUTHORITY_CARD("授", List.of("持证人", "授权事项", "有效期至"), List.of("负责区域", "有效期起")), // 授权证
    FOR_NOW_NOTICE("终", List.of("终本日期", "未到位金额"), List.of("未到位金额大写")), // 终本告知
    REWARD_NOTICE("赏", List.of("悬赏金", "领取条件"), List.of("悬赏申请人")), // 悬赏公告
    PAYOUT_LIST("发", List.of("发放日期", "发放总额", "发放明细"), List.of("发放总额大写", "发放人数")); // 发放清单

    /// What every case says, and what is filled in when a paper is issued.
    static final List<String> OF_THE_CASE = List.of(
            "案号", "法院", "案由", "立案日期", "承办人", "申请执行人", "申请执行人住址", "被执行人", "被执行人住址", "标的金额", "标的金额大写", "到位金额", "到位金额大写");

    static final List<String> WHEN_ISSUED = List.of("文号", "签发日期");

    private final String word;
    private final List<String> required;
    private final List<String> others;

    PaperKind(String word, List<String> required, List<String> others) {
        this.word = word;
        this.required = required;
        this.others = others;
    }

    /// （2026）桂1481网执送字第1号
    public String number(int year, String court, int serial) {
        return "（%d）%s网执%s字第%d号".formatted(year, court, word, serial);
    }

    /// Code of the refusal that says what has to happen first.
    String missing() {
        return "paper.no-fact." + this;
    }

    /// Of the facts; without them a paper of this kind says nothing.
    public List<String> required() {
        return required;
    }

    /// Every placeholder that a template of this kind may name.
    public List<String> placeholders() {
        return Stream.of(WHEN_ISSUED, OF_THE_CASE, required, others)
                .flatMap(List::stream)
                .toList();
    }

    /// What must stand in a template of this kind.
    List<String> mustStand() {
        return Stream.concat(Stream.of("文号", "案号", "法院", "签发日期"), required.stream())
                .toList();
    }
}
