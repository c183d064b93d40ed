package org.gridwrit.payout.annex;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Heading;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.intake.sheet.RawRow;
import org.gridwrit.payout.plan.Yuan;
import org.gridwrit.payout.roster.Fault;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// 附表文件 Name, number and amount of each person; a title and notes may stand above.
final class AnnexSheet {
    static final int MOST = 100_000;
    private static final int ROWS_ABOVE = 15;
    private static final int NAME_LONGEST = 100;
    private static final int FAULTS_NAMED = 100;
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "姓名", List.of("姓名", "职工姓名", "参保人"),
            "证件号码", List.of("证件号码", "身份证号", "身份证号码", "公民身份号码", "社会保障号码"),
            "金额", List.of("金额", "缴费金额", "合计"));

    /// @param faults the first hundred; with any of them nothing is taken
    record Reading(List<AnnexPerson> persons, List<Fault> faults, Fen sum) {}

    private final Map<String, Integer> at = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<AnnexPerson> persons = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Fen sum = Fen.ZERO;

    private AnnexSheet() {}

    /// @throws Refusal `annex.header`, `annex.empty` and what is wrong with the file as a whole
    static Reading read(Path file, Limits limits) throws IOException {
        var it = new AnnexSheet();
        try (var sheet = DocketFile.open(file, limits)) {
            int above = 0;
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                if (it.at.size() == COLUMNS.size()) it.take(row);
                else if (++above > ROWS_ABOVE) break;
                else it.heading(row);
            }
        }
        if (it.at.size() < COLUMNS.size()) throw new Refusal("annex.header");
        if (it.persons.isEmpty() && it.faults.isEmpty()) throw new Refusal("annex.empty");
        return new Reading(it.persons, it.faults, it.sum);
    }

    private void heading(RawRow row) {
        var found = new HashMap<String, Integer>();
        var texts = row.texts();
        for (int i = 0; i < texts.size(); i++) {
            var plain = Heading.plain(texts.get(i));
            for (var it : COLUMNS.entrySet()) if (it.getValue().contains(plain)) found.putIfAbsent(it.getKey(), i);
        }
        if (found.size() == COLUMNS.size()) at.putAll(found);
    }

    private void take(RawRow row) {
        if (row.isBlank()) return;
        if (persons.size() == MOST) throw new Refusal("roster.too-many", MOST);
        try {
            var person = new AnnexPerson(row.number(), name(row), number(row), amount(row));
            var before = seen.putIfAbsent(person.number(), row.number());
            if (before != null) throw new Refusal("annex.twice", before);
            persons.add(person);
            sum = sum.plus(person.amount());
        } catch (Refusal why) {
            if (faults.size() < FAULTS_NAMED) faults.add(new Fault(row.number(), "", why));
        }
    }

    private String name(RawRow row) {
        var name = text(row, "姓名");
        if (name.isEmpty()) throw new Refusal("annex.name-missing");
        if (name.length() > NAME_LONGEST) throw new Refusal("intake.cell.long", NAME_LONGEST);
        return name;
    }

    private String number(RawRow row) {
        var id = Identification.parse(null, text(row, "证件号码"));
        if (id.kind() == IdKind.NONE) throw new Refusal("annex.number-missing");
        return id.number();
    }

    private Fen amount(RawRow row) {
        var text = text(row, "金额");
        return Yuan.parse(text).orElseThrow(() -> new Refusal("roster.amount", text));
    }

    private String text(RawRow row, String column) {
        int index = at.getOrDefault(column, 0);
        var texts = row.texts();
        return index < texts.size() ? texts.get(index).strip() : "";
    }
}
