package org.gridwrit.intake.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 清单列 The columns of a docket 案件清单, with the names courts give them; the first is the template's.
public enum DocketColumn {
    CASE_NUMBER("案号", "执行案号", "案件编号", "执行案件案号", "案件号"),
    FILED_ON("立案日期", "立案时间", "收案日期", "执行立案日期", "立案日"),
    OFFICER("承办法官", "承办人", "执行法官", "执行员", "承办执行员", "主办法官", "承办执行法官"),
    CAUSE("案由", "执行案由", "立案案由"),
    LIVELIHOOD("涉民生类别", "涉民生", "民生类别", "涉民生类型", "涉民生案件类别", "民生案件类型"),
    AMOUNT("执行标的额", "标的额", "申请执行标的额", "执行标的", "标的金额", "申请标的额", "申请执行标的", "申请标的金额", "执行标的金额"),
    APPLICANT("申请执行人", "申请人", "申请执行人姓名", "申请执行人名称", "债权人"),
    DEBTOR("被执行人", "被执行人姓名", "被执行人名称", "被申请人", "被申请执行人", "被执行人姓名名称", "债务人"),
    ID_KIND("证件类型", "证件种类", "被执行人证件类型", "证件类别"),
    ID_NUMBER(
            "证件号码",
            "证件号",
            "身份证号",
            "身份证号码",
            "公民身份号码",
            "被执行人证件号码",
            "被执行人身份证号",
            "被执行人身份证号码",
            "身份证号码组织机构代码",
            "统一社会信用代码",
            "证件号码统一社会信用代码"),
    ADDRESS("住址", "地址", "住所地", "被执行人住址", "被执行人地址", "户籍地址", "家庭住址", "住所", "现住址", "住所地地址", "户籍地", "被执行人住所地"),
    PHONE("联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "被执行人联系电话", "电话号码", "被执行人电话"),
    TASKS("协助事项", "协助内容", "请求协助事项", "协执事项", "事项", "委托事项"),
    REMARK("备注", "说明", "备注说明");

    /// Without these no grid worker can be asked for anything.
    public static final List<DocketColumn> REQUIRED = List.of(CASE_NUMBER, FILED_ON, DEBTOR, ADDRESS);

    private static final Map<String, DocketColumn> BY_NAME = byName();

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> names;

    DocketColumn(String... names) {
        this.names = List.of(names);
    }

    public String title() {
        return names.getFirst();
    }

    /// Reads a heading as typed: `* 执行标的额（万元）` is 执行标的额.
    static @Nullable DocketColumn of(String heading) {
        return BY_NAME.get(Heading.plain(heading));
    }

    private static Map<String, DocketColumn> byName() {
        var map = new HashMap<String, DocketColumn>();
        for (var column : values()) for (var name : column.names) map.put(name, column);
        return Map.copyOf(map);
    }
}
