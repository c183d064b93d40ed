package org.gridwrit.task.field;

import java.util.Set;

/// 姓氏 What is left of a name before its bearer may be named.
final class Surname {
    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "上官", "司徒", "司马", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "东方", "独孤", "南宫", "端木", "百里",
            "呼延", "轩辕", "钟离", "闾丘", "澹台", "公冶", "太史", "申屠", "淳于", "单于", "仲孙", "赫连");
    private static final int LONGEST_OF_A_PERSON = 4;
    private static final int SHORTEST_WITH_DOUBLE = 3;

    private Surname() {}

    /// `韦某`; a firm is `某单位`: its name says who owns it often enough.
    static String of(String name) {
        var plain = name.strip();
        if (plain.isEmpty()) return "某人";
        int dot = plain.indexOf('·');
        if (dot > 0) return plain.substring(0, plain.offsetByCodePoints(0, 1)) + "某";
        int letters = plain.codePointCount(0, plain.length());
        if (letters > LONGEST_OF_A_PERSON) return "某单位";
        boolean two = letters >= SHORTEST_WITH_DOUBLE && DOUBLE.contains(plain.substring(0, 2));
        return plain.substring(0, plain.offsetByCodePoints(0, two ? 2 : 1)) + "某";
    }
}
