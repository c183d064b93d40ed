package org.gridwrit.payout.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.shared.Refusal;

/// 继承人 Who takes over a part of a claim after a death (民法典 1121).
///
/// @param parts how many of all the heirs' parts
/// @param card  empty where it is paid at the desk
public record Heir(String name, Identification id, int parts, String card) {
    static final int MOST = 30;
    private static final int MOST_PARTS = 10_000;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000，,]+");

    /// One heir a line: 姓名 证件号码 份数 银行卡号, the last may be missing.
    ///
    /// @throws Refusal `heir.line` with the line, and what is wrong with number or card
    static List<Heir> parse(String lines) {
        var found = new ArrayList<Heir>();
        var rows = lines.split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].isBlank()) continue;
            var words = SPACES.split(rows[i].strip());
            if (words.length < 3 || words.length > 4 || !words[2].matches("[1-9]\\d{0,4}")) {
                throw new Refusal("heir.line", i + 1);
            }
            int parts = Integer.parseInt(words[2]);
            if (parts > MOST_PARTS) throw new Refusal("heir.line", i + 1);
            var card = words.length == 4 ? BankCard.parse(words[3]) : "";
            found.add(new Heir(words[0], Identification.parse(null, words[1]), parts, card));
        }
        if (found.isEmpty()) throw new Refusal("heir.none");
        if (found.size() > MOST) throw new Refusal("heir.too-many", MOST);
        return found;
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Heir of " + parts;
    }
}
