package org.gridwrit.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Party;

/// What a case says in every paper.
final class CaseWords {
    private CaseWords() {}

    static Map<String, String> of(CaseFile file, String court) {
        var all = new HashMap<String, String>();
        all.put("案号", file.number());
        all.put("法院", court);
        all.put("案由", file.cause());
        all.put("立案日期", Numerals.date(file.filedOn()));
        all.put("承办人", file.officer());
        all.put("申请执行人", names(file.applicants()));
        all.put("申请执行人住址", addresses(file.applicants()));
        all.put("被执行人", names(file.debtors()));
        all.put("被执行人住址", addresses(file.debtors()));
        all.put("标的金额", Numerals.yuan(file.amount()));
        all.put("标的金额大写", Numerals.capitals(file.amount()));
        all.put("到位金额", Numerals.yuan(file.recovered()));
        all.put("到位金额大写", Numerals.capitals(file.recovered()));
        return all;
    }

    /// One line, and no sign of a layout in it: what somebody typed elsewhere makes no title here.
    static String inline(String value) {
        var line = value.replaceAll("\\s*\\R\\s*", "；")
                .replace('|', '／')
                .replace('【', '〔')
                .replace('】', '〕');
        return line.isBlank() ? "无" : line.strip();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("、"));
    }

    private static String addresses(List<Party> parties) {
        return parties.stream()
                .map(Party::address)
                .filter(it -> !it.isBlank())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
