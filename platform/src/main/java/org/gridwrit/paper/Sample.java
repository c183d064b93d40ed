package org.gridwrit.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gridwrit.shared.Fen;

/// 样例 An invented case, by which a court sees what its template will look like.
final class Sample {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Sample() {}

    static Map<String, String> values(PaperKind kind, String court, String code) {
        var all = new HashMap<String, String>();
        for (var it : kind.placeholders()) all.put(it, value(it));
        all.put("法院", court);
        all.put("案号", "（2026）" + code + "执1号");
        all.put("文号", kind.number(DAY.getYear(), code, 1));
        all.put("签发日期", Numerals.dateInWords(DAY));
        return all;
    }

    private static String value(String name) {
        if (name.endsWith("大写")) return Numerals.capitals(new Fen(1_234_500));
        if (name.endsWith("金额") || name.endsWith("总额")) return Numerals.yuan(new Fen(1_234_500));
        if (name.endsWith("日期") || name.endsWith("期限") || name.startsWith("有效期")) return Numerals.date(DAY);
        if (name.endsWith("时间")) return Numerals.date(DAY) + "9时30分";
        if (name.endsWith("住址") || name.endsWith("地址") || name.endsWith("地点")) return "某市某镇某村1号";
        if (name.equals("问答明细")) return "问：你现在在哪里做工？\n答：在某市某镇打零工。";
        if (name.endsWith("明细")) return "| 序号 | 姓名 | 金额 |\n| 1 | 某甲 | 12,345.00元 |";
        return switch (name) {
            case "案由" -> "民间借贷纠纷";
            case "申请执行人" -> "某甲";
            case "被执行人", "受送达人", "协助对象", "走访对象" -> "某乙";
            default -> "（" + name + "）";
        };
    }
}
