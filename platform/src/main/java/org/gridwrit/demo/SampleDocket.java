package org.gridwrit.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.division.Divisions;

/// 样例清单 Invented dockets of two courts that share one debtor; a few rows are wrong on purpose, each in its own way.
final class SampleDocket {
    static final List<String> HEADINGS = List.of(
            "案号", "立案日期", "承办法官", "案由", "涉民生类别", "执行标的额", "申请执行人", "被执行人", "证件类型", "证件号码", "住址", "联系电话", "协助事项", "备注");
    static final int CASES = 60;
    static final int DEBTORS = 80;
    static final int WRONG = 8;

    private static final List<Cause> CAUSES = List.of(
            new Cause("追索劳动报酬纠纷", "工资"),
            new Cause("民间借贷纠纷", "债务"),
            new Cause("机动车交通事故责任纠纷", "交通事故"),
            new Cause("买卖合同纠纷", ""),
            new Cause("医疗损害责任纠纷", "医疗赔偿"),
            new Cause("金融借款合同纠纷", ""),
            new Cause("房屋租赁合同纠纷", ""),
            new Cause("劳务合同纠纷", "工资"));
    private static final List<String> ERRANDS = List.of("查人", "查人、送达", "查物", "送达", "劝导和解", "查人、查物", "", "终本复查", "调查取证");
    private static final List<String> REMARKS = List.of("", "", "", "长期在外务工，春节返乡", "家中有老人，请先打电话", "送达执行通知书、报告财产令");

    private static final List<String> COMPANIES = List.of("南疆", "边城", "木棉", "友谊");

    private final LocalDate today;
    private final Dice dice;
    private final SampleAddresses addresses;
    private int debtors;

    private record Cause(String name, String livelihood) {}

    /// @param kind 证件类型
    record Debtor(String name, String kind, String number, String address) {}

    SampleDocket(Divisions divisions, LocalDate today, long seed) {
        this.today = today;
        this.dice = new Dice(seed, "docket");
        this.addresses = new SampleAddresses(divisions, dice);
    }

    /// Both courts look for this one.
    static final Debtor SHARED = new Debtor(
            "零阿旺", "居民身份证", InventedNumbers.citizen("451481", LocalDate.of(1979, 8, 23)), "广西凭祥市凭祥镇连全村3组16号");

    List<List<String>> first() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < CASES; i++) {
            var found = new ArrayList<Debtor>();
            // 42 + 16 × 2 + 2 × 3 = 80.
            int wanted = i < 42 ? 1 : i < 58 ? 2 : 3;
            for (int n = 0; n < wanted; n++) found.add(i == 0 ? SHARED : debtor(debtors++, "451481"));
            rows.add(row(number(Cast.COURT, i + 101), "韦法官", found));
        }
        rows.addAll(wrong());
        return rows;
    }

    List<List<String>> second() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(number(Cast.SECOND_COURT, 11), "何法官", List.of(SHARED)));
        for (int i = 0; i < 5; i++) {
            rows.add(row(number(Cast.SECOND_COURT, 12 + i), "何法官", List.of(debtor(64 + i, "451423"))));
        }
        return rows;
    }

    /// Rows a court must correct: the page of rejected rows shows what would be right.
    private List<List<String>> wrong() {
        var id = InventedNumbers.citizen("451481", LocalDate.of(1985, 3, 9));
        return List.of(
                wrong(0, "（2026）桂1841执901号"), // digits of the court's code transposed
                wrong(0, "2026年凭祥执字第902号"),
                wrong(0, number("桂1402", 903)), // another court's
                wrong(1, "2026-02-30"),
                wrong(5, "三千多元"),
                wrong(7, ""),
                wrong(9, id.substring(0, 17) + (id.endsWith("1") ? "2" : "1")),
                wrong(12, "盯着他"));
    }

    private List<String> wrong(int column, String cell) {
        var row = new ArrayList<>(row(number(Cast.COURT, 910 + column), "韦法官", List.of(debtor(40, "451481"))));
        row.set(column, cell);
        return row;
    }

    private String number(String court, int sequence) {
        return "（%d）%s执%d号".formatted(filed(sequence).getYear(), court, sequence);
    }

    /// Within the half year a case should take, the later numbers the later.
    private LocalDate filed(int sequence) {
        return today.minusDays(170 - sequence % 150);
    }

    private List<String> row(String number, String officer, List<Debtor> found) {
        var cause = dice.pick(CAUSES);
        int sequence = Integer.parseInt(number.replaceAll(".*执|号", ""));
        return List.of(
                number,
                filed(sequence).toString(),
                officer,
                cause.name,
                cause.livelihood,
                amount(),
                dice.falls(30) ? "凭祥市边城商贸有限公司" : InventedNames.person(dice),
                joined(found.stream().map(Debtor::name).toList()),
                joined(found.stream().map(Debtor::kind).toList()),
                joined(found.stream().map(Debtor::number).toList()),
                joined(found.stream().map(Debtor::address).toList()),
                "1990000%04d".formatted(sequence),
                dice.pick(ERRANDS),
                dice.pick(REMARKS));
    }

    private String amount() {
        int yuan = 2_000 + dice.upTo(300_000);
        return dice.falls(20)
                ? "%,d.50".formatted(yuan)
                : dice.falls(10) ? yuan / 10_000 + 1 + "万元" : String.valueOf(yuan);
    }

    private Debtor debtor(int number, String county) {
        var address = addresses.of(number);
        if (number % 13 == 5) {
            var name = "凭祥市" + dice.pick(COMPANIES) + "第" + (number + 1) + "号木业有限公司";
            return new Debtor(name, "统一社会信用代码", InventedNumbers.company(county, number), address);
        }
        // Two hundred days apart, so that no two have one number.
        var birth = LocalDate.of(1955, 1, 1).plusDays(number * 200L + dice.upTo(200));
        return new Debtor(InventedNames.person(dice), "居民身份证", InventedNumbers.citizen(county, birth), address);
    }

    private static String joined(List<String> parts) {
        return String.join("；", parts);
    }
}
