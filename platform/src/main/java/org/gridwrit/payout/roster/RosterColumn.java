package org.gridwrit.payout.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gridwrit.intake.sheet.Heading;

/// 名册列 The columns of a roster of creditors, with the names offices give them; the first is the template's.
enum RosterColumn {
    NAME("姓名", "债权人", "债权人姓名", "债权人名称", "姓名或名称", "职工姓名", "名称"),
    ID_NUMBER("证件号码", "身份证号", "身份证号码", "公民身份号码", "统一社会信用代码", "证件号"),
    RANK("债权类别", "顺位", "债权性质", "类别"),
    AMOUNT("金额", "债权金额", "申报金额", "确认金额", "欠薪金额"),
    PHONE("联系电话", "电话", "手机", "手机号", "手机号码", "联系方式"),
    CARD("银行卡号", "银行账号", "收款账号", "账号", "卡号"),
    AGENT("代领人", "法定代理人", "监护人", "继承人", "代理人"),
    COLLATERAL("担保财产", "抵押物", "担保物"),
    ORDER("查封顺序", "登记顺序", "受偿顺序"),
    AVERAGE("平均工资部分", "按平均工资计算", "职工平均工资部分"),
    EVIDENCE("证据", "依据", "债权依据"),
    REMARK("备注", "说明");

    static final List<RosterColumn> REQUIRED = List.of(NAME, RANK, AMOUNT);

    private static final Map<String, RosterColumn> BY_NAME = byName();

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> names;

    RosterColumn(String... names) {
        this.names = List.of(names);
    }

    String title() {
        return names.getFirst();
    }

    /// Reads a heading as typed: `* 金额（元）` is 金额.
    static Optional<RosterColumn> of(String heading) {
        return Optional.ofNullable(BY_NAME.get(Heading.plain(heading)));
    }

    private static Map<String, RosterColumn> byName() {
        var map = new HashMap<String, RosterColumn>();
        for (var column : values()) for (var name : column.names) map.put(name, column);
        return Map.copyOf(map);
    }
}
