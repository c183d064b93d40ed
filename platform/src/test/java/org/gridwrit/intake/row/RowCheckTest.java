package org.gridwrit.intake.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.intake.RowFault;
import org.gridwrit.intake.sheet.DocketColumn;
import org.gridwrit.intake.sheet.Header;
import org.gridwrit.intake.sheet.RawCell;
import org.gridwrit.intake.sheet.RawCell.Kind;
import org.gridwrit.intake.sheet.RawRow;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {
    static final LocalDate TODAY = LocalDate.of(2020, 1, 10);
    static final Set<String> COURTS = Set.of("桂14", "桂1402", "桂1481", "桂1024");
    static final Map<DocketColumn, String> GOOD = Map.of(
            DocketColumn.CASE_NUMBER, "(2019)桂1481执123号",
            DocketColumn.FILED_ON, "2019年3月5日",
            DocketColumn.OFFICER, "韦法官",
            DocketColumn.CAUSE, "追索劳动报酬纠纷",
            DocketColumn.LIVELIHOOD, "拖欠工资",
            DocketColumn.AMOUNT, "1.3万元",
            DocketColumn.DEBTOR, "李某",
            DocketColumn.ID_NUMBER, "11010519491231002X",
            DocketColumn.ADDRESS, "凭祥市凭祥镇北大路12号",
            DocketColumn.TASKS, "查人、送达");

    @Test
    void aRightRowIsUnderstoodWhole() {
        var row = right(Map.of());
        assertThat(row.caseNumber()).hasToString("（2019）桂1481执123号");
        assertThat(row.filedOn()).isEqualTo(LocalDate.of(2019, 3, 5));
        assertThat(row.livelihood()).isEqualTo(Livelihood.WAGES);
        assertThat(row.amount()).isEqualTo(new Fen(1_300_000));
        assertThat(row.kinds()).containsExactly(TaskKind.FIND_PERSON, TaskKind.SERVE);
        assertThat(row.debtors()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("李某");
            assertThat(it.kind()).isEqualTo(IdKind.CITIZEN_ID);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CASE_NUMBER, , intake.cell.missing",
        "CASE_NUMBER, （2019）桂1042执1号, case-number.court-near",
        "CASE_NUMBER, （2019）桂9999执1号, case-number.court",
        "CASE_NUMBER, （2019）桂148执1号, case-number.court-near",
        "CASE_NUMBER, （2019）桂1402执1号, intake.row.other-court",
        "CASE_NUMBER, （2021）桂1481执1号, case-number.year",
        "FILED_ON, 2020-01-11, date.future",
        "FILED_ON, 3/5/2019, date.form",
        "FILED_ON, 2019-02-30, date.none",
        "FILED_ON, 无, intake.cell.missing",
        "LIVELIHOOD, 是, intake.livelihood",
        "AMOUNT, 约十万, amount.form",
        "AMOUNT, -5, amount.negative",
        "AMOUNT, 1.005, amount.fen",
        "DEBTOR, 12345, intake.name",
        "ID_KIND, 学生证, intake.id-kind",
        "ID_NUMBER, 110105194912310021, id-number.checksum",
        "ID_NUMBER, 1.10105E+17, intake.id-lost-digits",
        "ID_NUMBER, 11010519491231002X、11010519491231002X, intake.id-count",
        "PHONE, 找他哥, intake.phone",
        "TASKS, 拘留, intake.task.kind",
        "TASKS, 行踪关注, intake.task.watch"
    })
    void aWrongCellIsNamedWithItsReason(DocketColumn column, @Nullable String text, String code) {
        assertThat(wrong(Map.of(column, text == null ? "" : text)))
                .extracting(RowFault::column, RowFault::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(column.title(), code));
    }

    @Test
    void theCourtThatWasMeantIsSuggested() {
        assertThat(wrong(Map.of(DocketColumn.CASE_NUMBER, "（2019）桂1042执1号"))
                        .getFirst()
                        .args())
                .containsExactly("桂1042", "桂1402、桂1024");
        assertThat(wrong(Map.of(DocketColumn.CASE_NUMBER, "（2019）桂4181执1号"))
                        .getFirst()
                        .args())
                .containsExactly("桂4181", "桂1481");
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnce() {
        assertThat(wrong(Map.of(
                        DocketColumn.CASE_NUMBER, "张三",
                        DocketColumn.FILED_ON, "昨天",
                        DocketColumn.AMOUNT, "很多",
                        DocketColumn.ID_NUMBER, "1")))
                .extracting(RowFault::code)
                .containsExactly("case-number.form", "date.form", "amount.form", "identification.form");
    }

    @Test
    void formulasErrorsAndMergedCellsAreRefusedByTheirPlace() {
        var cells = new ArrayList<>(raw(Map.of()).cells());
        cells.set(DocketColumn.valueOf("AMOUNT").compareTo(DocketColumn.CASE_NUMBER), new RawCell(Kind.FORMULA, "=1"));
        cells.set(DocketColumn.CAUSE.compareTo(DocketColumn.CASE_NUMBER), new RawCell(Kind.ERROR, "#REF!"));
        assertThat(faults(new RawRow(12, cells), "A12:A13"))
                .containsExactly(
                        new RowFault("", "intake.row.merged", List.of("A12:A13")),
                        new RowFault("案由", "intake.cell.error", List.of("D12", "#REF!")),
                        new RowFault("执行标的额", "intake.cell.formula", List.of("F12")));
    }

    @Test
    void severalDebtorsInOneCellAreSeveralDebtors() {
        var row = right(Map.of(
                DocketColumn.DEBTOR, "李某、农某；广西某公司",
                DocketColumn.ID_NUMBER, "11010519491231002X、无、91350100M000100Y43",
                DocketColumn.ADDRESS, "凭祥镇、友谊镇、上石镇"));
        assertThat(row.debtors()).extracting(NewParty::name).containsExactly("李某", "农某", "广西某公司");
        assertThat(row.debtors())
                .extracting(it -> it.kind())
                .containsExactly(IdKind.CITIZEN_ID, IdKind.NONE, IdKind.CREDIT_CODE);
        assertThat(row.debtors()).extracting(NewParty::address).containsExactly("凭祥镇", "友谊镇", "上石镇");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-3-5",
        "2019/03/05",
        "2019年3月5日",
        "20190305",
        "43529",
        "2019.3.5",
        "２０１９－３－５",
        "2019-03-05 00:00:00",
        "2019-03-05T00:00:00"
    })
    void everyUsualFormOfADateIsTheSameDay(String text) {
        assertThat(Dates.parse(text, false, TODAY)).isEqualTo(LocalDate.of(2019, 3, 5));
    }

    @Test
    void workbooksOfOldMacsCountFrom1904() {
        assertThat(Dates.parse("42067", true, TODAY)).isEqualTo(LocalDate.of(2019, 3, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50 | 123450",
                "12.3万元 | 12300000",
                "12.3456 万 | 12345600",
                "￥500 | 50000",
                "人民币伍佰 | -1",
                "1,23 | -1",
                "５００元整 | 50000",
                "0 | 0",
                "0.1亿元 | 1000000000"
            })
    void moneyIsReadExactlyOrNotAtAll(String text, long fen) {
        if (fen < 0) {
            assertThatThrownBy(() -> Amounts.parse(text, BigDecimal.ONE)).isInstanceOf(Refusal.class);
        } else {
            assertThat(Amounts.parse(text, BigDecimal.ONE)).isEqualTo(new Fen(fen));
        }
    }

    @Property
    void moneyWrittenByTheProgramReadsBackToTheFen(@ForAll @LongRange(max = 999_999_999_999_99L) long fen) {
        assertThat(Amounts.parse(new Fen(fen).toString(), BigDecimal.ONE)).isEqualTo(new Fen(fen));
        assertThat(Amounts.parse(new Fen(fen).yuan().toPlainString(), BigDecimal.ONE))
                .isEqualTo(new Fen(fen));
    }

    @Test
    void aHeadingInTenThousandsCountsTheNumbersBelowIt() {
        assertThat(Amounts.parse("12.3", BigDecimal.valueOf(10_000))).isEqualTo(new Fen(12_300_000));
        assertThat(Amounts.parse("12.3元", BigDecimal.valueOf(10_000))).isEqualTo(new Fen(1_230));
    }

    static DocketRow right(Map<DocketColumn, String> changed) {
        return ((CheckedRow.Right) check().check(raw(changed), null)).row();
    }

    static List<RowFault> wrong(Map<DocketColumn, String> changed) {
        return faults(raw(changed), null);
    }

    static List<RowFault> faults(RawRow row, @Nullable String merged) {
        return ((CheckedRow.Wrong) check().check(row, merged)).faults();
    }

    static RowCheck check() {
        var columns = new EnumMap<DocketColumn, Integer>(DocketColumn.class);
        for (var column : DocketColumn.values()) columns.put(column, columns.size());
        return new RowCheck(new Header(1, List.of(), columns, BigDecimal.ONE), "桂1481", COURTS, TODAY, false);
    }

    static RawRow raw(Map<DocketColumn, String> changed) {
        var cells = new ArrayList<RawCell>();
        for (var column : DocketColumn.values()) {
            cells.add(RawCell.text(changed.getOrDefault(column, GOOD.getOrDefault(column, ""))));
        }
        return new RawRow(12, cells);
    }
}
