package org.gridwrit.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.intake.row.DocketRow;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 案件清单 Rows put together as cases: several rows with one case number are one case with several debtors.
final class Docket {
    /// As much as a task takes.
    private static final int LONGEST_WORDS = 2000;

    private final Map<CaseNumber, List<DocketRow>> byCase = new LinkedHashMap<>();
    private final Map<CaseNumber, Map<NewParty, Errand>> errands = new HashMap<>();

    /// 协助 What is asked about one debtor.
    record Errand(
            Set<TaskKind> kinds, String words, @Nullable Livelihood livelihood) {
        Errand only(Set<TaskKind> some) {
            return new Errand(some, words, livelihood);
        }
    }

    Docket(List<DocketRow> rows) {
        rows.forEach(it ->
                byCase.computeIfAbsent(it.caseNumber(), _ -> new ArrayList<>()).add(it));
    }

    List<NewCase> cases() {
        return byCase.values().stream().map(this::together).toList();
    }

    List<DocketRow> rowsOf(CaseNumber number) {
        return byCase.getOrDefault(number, List.of());
    }

    Errand errand(CaseNumber number, NewParty debtor) {
        var ofCase = errands.getOrDefault(number, Map.of());
        var own = ofCase.get(debtor);
        return own != null ? own : ofCase.values().iterator().next();
    }

    private NewCase together(List<DocketRow> rows) {
        var first = rows.getFirst();
        var applicants = new LinkedHashSet<NewParty>();
        var debtors = new LinkedHashSet<NewParty>();
        var asked = errands.computeIfAbsent(first.caseNumber(), _ -> new LinkedHashMap<>());
        var officer = "";
        var cause = "";
        Livelihood livelihood = null;
        var amount = Fen.ZERO;
        for (var row : rows) {
            if (officer.isEmpty()) officer = row.officer();
            if (cause.isEmpty()) cause = row.cause();
            if (livelihood == null) livelihood = row.livelihood();
            if (amount.equals(Fen.ZERO)) amount = row.amount();
            applicants.addAll(row.applicants());
            debtors.addAll(row.debtors());
        }
        for (var row : rows) {
            var errand = new Errand(EnumSet.copyOf(row.kinds()), row.remark(), livelihood);
            row.debtors().forEach(it -> asked.merge(it, errand, Docket::both));
        }
        return new NewCase(
                first.caseNumber(),
                first.filedOn(),
                officer,
                cause,
                livelihood,
                amount,
                List.copyOf(applicants),
                List.copyOf(debtors));
    }

    private static Errand both(Errand one, Errand other) {
        var kinds = EnumSet.copyOf(one.kinds);
        kinds.addAll(other.kinds);
        var words = one.words.isEmpty() || one.words.equals(other.words)
                ? other.words
                : other.words.isEmpty() ? one.words : one.words + "；" + other.words;
        return new Errand(
                kinds, words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words, one.livelihood);
    }
}
