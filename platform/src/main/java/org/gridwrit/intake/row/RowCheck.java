package org.gridwrit.intake.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.CourtCodes;
import org.gridwrit.intake.RowFault;
import org.gridwrit.intake.sheet.DocketColumn;
import org.gridwrit.intake.sheet.Header;
import org.gridwrit.intake.sheet.RawCell;
import org.gridwrit.intake.sheet.RawCell.Kind;
import org.gridwrit.intake.sheet.RawRow;
import org.gridwrit.intake.sheet.Xml;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 逐行查验 Understands a row or says everything that is wrong with it, so that one correction is enough.
///
/// @param court  whose docket this is; rows of other courts are refused
/// @param courts every court's code, to suggest the one that was meant
public record RowCheck(Header header, String court, Set<String> courts, LocalDate today, boolean from1904) {
    private static final Set<String> NOTHING = Set.of("无", "不详", "未知", "暂无", "/", "-", "—", "——", "否", "空", "N/A");

    public CheckedRow check(RawRow row, @Nullable String merged) {
        var faults = new ArrayList<RowFault>();
        if (merged != null) faults.add(new RowFault("", "intake.row.merged", List.of(merged)));
        var cells = new Cells(row, faults);
        var number = cells.required(DocketColumn.CASE_NUMBER, this::caseNumber);
        var filed = cells.required(DocketColumn.FILED_ON, it -> Dates.parse(it, from1904, today));
        var officer = cells.text(DocketColumn.OFFICER, 50);
        var cause = cells.text(DocketColumn.CAUSE, 200);
        var livelihood = cells.optional(DocketColumn.LIVELIHOOD, RowCheck::livelihood);
        var amount = cells.optional(DocketColumn.AMOUNT, it -> Amounts.parse(it, header.unit()));
        var applicants = cells.optional(DocketColumn.APPLICANT, Names::applicants);
        var debtors = Debtors.read(cells, today);
        var kinds = cells.optional(DocketColumn.TASKS, Errands::parse);
        var remark = cells.text(DocketColumn.REMARK, 500);
        if (!faults.isEmpty() || number == null || filed == null) return new CheckedRow.Wrong(row, faults);
        return new CheckedRow.Right(new DocketRow(
                row.number(),
                number,
                filed,
                officer,
                cause,
                livelihood,
                amount == null ? Fen.ZERO : amount,
                applicants == null ? List.of() : applicants,
                debtors,
                kinds == null ? Errands.parse("") : kinds,
                remark));
    }

    private CaseNumber caseNumber(String text) {
        try {
            var number = CaseNumber.parse(text);
            if (!courts.contains(number.court())) throw unknown(number.court());
            if (!number.court().equals(court)) throw new Refusal("intake.row.other-court", number.court(), court);
            if (number.year() > today.getYear()) throw new Refusal("case-number.year", String.valueOf(number.year()));
            return number;
        } catch (Refusal refusal) {
            if (refusal.code().equals("case-number.court")) throw unknown(String.valueOf(refusal.args()[0]));
            throw refusal;
        }
    }

    private Refusal unknown(String code) {
        var near = CourtCodes.near(code, courts);
        if (near.isEmpty()) return new Refusal("case-number.court", code);
        var meant = near.contains(court) ? court : String.join("、", near);
        return new Refusal("case-number.court-near", code, meant);
    }

    private static Livelihood livelihood(String text) {
        return Livelihood.in(text).orElseThrow(() -> new Refusal("intake.livelihood", text, Livelihood.all()));
    }

    static boolean isNothing(String text) {
        return text.isBlank() || NOTHING.contains(text.strip());
    }

    /// The cells of one row; each fault is noted under its column and the reading goes on.
    final class Cells {
        private final RawRow row;
        private final List<RowFault> faults;

        private Cells(RawRow row, List<RowFault> faults) {
            this.row = row;
            this.faults = faults;
        }

        <T> @Nullable T required(DocketColumn column, Function<String, T> read) {
            return read(column, true, read);
        }

        <T> @Nullable T optional(DocketColumn column, Function<String, T> read) {
            return read(column, false, read);
        }

        String text(DocketColumn column, int longest) {
            var text = optional(column, it -> {
                if (it.length() > longest) throw new Refusal("intake.cell.long", String.valueOf(longest));
                return it;
            });
            return text == null ? "" : text;
        }

        private <T> @Nullable T read(DocketColumn column, boolean required, Function<String, T> read) {
            var cell = header.cell(row, column);
            try {
                var text = plain(column, cell);
                if (!isNothing(text)) return read.apply(text);
                if (required) throw new Refusal("intake.cell.missing");
            } catch (Refusal refusal) {
                fault(column, refusal);
            }
            return null;
        }

        private String plain(DocketColumn column, RawCell cell) {
            var index = header.columns().getOrDefault(column, 0);
            var address = Xml.letters(index) + row.number();
            return switch (cell.kind()) {
                case TEXT, NUMBER -> cell.text().strip();
                case FORMULA -> throw new Refusal("intake.cell.formula", address);
                case ERROR -> throw new Refusal("intake.cell.error", address, cell.text());
                case TOO_LONG ->
                    throw new Refusal(
                            "intake.cell.long", String.valueOf(cell.text().length()));
            };
        }

        boolean isNumber(DocketColumn column) {
            return header.cell(row, column).kind() == Kind.NUMBER;
        }

        void fault(DocketColumn column, Refusal refusal) {
            faults.add(RowFault.of(column, refusal));
        }
    }
}
