package org.gridwrit.intake.row;

import java.util.List;
import java.util.regex.Pattern;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Refusal;

/// 姓名或名称 Several may stand in one cell.
final class Names {
    private static final Pattern SEPARATORS = Pattern.compile("[、;；,，\\n\\r]+");
    private static final int LONGEST = 100;

    private Names() {}

    static List<String> split(String text) {
        var names = SEPARATORS
                .splitAsStream(text)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (names.isEmpty()) throw new Refusal("intake.cell.missing");
        for (var name : names) {
            if (name.length() > LONGEST) throw new Refusal("intake.cell.long", String.valueOf(LONGEST));
            if (name.codePoints().noneMatch(Character::isLetter)) throw new Refusal("intake.name", name);
        }
        return names;
    }

    static List<NewParty> applicants(String text) {
        return split(text).stream()
                .map(it -> new NewParty(it, IdKind.NONE, null, "", null))
                .toList();
    }
}
