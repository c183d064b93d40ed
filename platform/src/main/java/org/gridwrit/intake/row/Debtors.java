package org.gridwrit.intake.row;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.number.IdNumber;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.intake.sheet.DocketColumn;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 被执行人 One row may name several, separated by 、 or ；: then numbers, addresses and phones are either
/// one for all, or as many as there are names, in the same order.
final class Debtors {
    private static final Pattern ENTRIES = Pattern.compile("[、;；\\n\\r]+");
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d()+\\-*,;/.、 转]{5,60}");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");
    private static final int LONGEST_ADDRESS = 300;

    private Debtors() {}

    static List<NewParty> read(RowCheck.Cells cells, LocalDate today) {
        var names = cells.required(DocketColumn.DEBTOR, Names::split);
        var kind = cells.optional(DocketColumn.ID_KIND, Debtors::kinds);
        var address = cells.text(DocketColumn.ADDRESS, LONGEST_ADDRESS);
        var phone = cells.optional(DocketColumn.PHONE, Debtors::phone);
        if (names == null) return List.of();
        var ids = cells.optional(DocketColumn.ID_NUMBER, it -> identifications(cells, it, kind, names.size(), today));
        if (ids == null) ids = List.of();
        var addresses = names.size() == 1 ? List.of(address) : each(address, names.size());
        var debtors = new ArrayList<NewParty>(names.size());
        for (int i = 0; i < names.size(); i++) {
            var id = i < ids.size() ? ids.get(i) : Identification.NONE;
            debtors.add(new NewParty(
                    names.get(i),
                    id.kind(),
                    id.kind() == IdKind.NONE ? null : id.number(),
                    addresses.size() == 1 ? addresses.getFirst() : addresses.get(i),
                    i == 0 ? phone : null));
        }
        return List.copyOf(debtors);
    }

    private static List<String> each(String text, int count) {
        var parts = ENTRIES.splitAsStream(text).map(String::strip).toList();
        return parts.size() == count ? parts : List.of(text);
    }

    private static List<IdKind> kinds(String text) {
        return ENTRIES.splitAsStream(text)
                .map(String::strip)
                .map(it -> IdKind.of(it).orElseThrow(() -> new Refusal("intake.id-kind", it)))
                .toList();
    }

    private static List<Identification> identifications(
            RowCheck.Cells cells, String text, @Nullable List<IdKind> kinds, int names, LocalDate today) {
        if (SCIENTIFIC.matcher(text).matches() || (text.length() > 15 && cells.isNumber(DocketColumn.ID_NUMBER))) {
            throw new Refusal("intake.id-lost-digits");
        }
        var parts = ENTRIES.splitAsStream(text).map(String::strip).toList();
        if (parts.size() != names) {
            throw new Refusal("intake.id-count", String.valueOf(names), String.valueOf(parts.size()));
        }
        var ids = new ArrayList<Identification>(names);
        for (int i = 0; i < names; i++) {
            var kind = kinds == null ? null : kinds.size() == names ? kinds.get(i) : kinds.getFirst();
            ids.add(
                    RowCheck.isNothing(parts.get(i))
                            ? Identification.NONE
                            : born(Identification.parse(kind, parts.get(i)), today));
        }
        return ids;
    }

    private static Identification born(Identification id, LocalDate today) {
        if (id.kind() == IdKind.CITIZEN_ID && new IdNumber(id.number()).birth().isAfter(today)) {
            throw new Refusal("id-number.birth", id.number().substring(6, 14));
        }
        return id;
    }

    private static String phone(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (!PHONE.matcher(plain).matches()) throw new Refusal("intake.phone", text);
        return plain;
    }
}
