package org.gridwrit.clue;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.clue.law.Credit;
import org.gridwrit.clue.law.Share;
import org.gridwrit.shared.Refusal;

/// 贡献份额 As it is typed: a holder and a percentage a line; lines left blank are left out.
record ShareForm(List<String> holder, List<String> percent) {
    Credit credit() {
        var shares = new ArrayList<Share>();
        for (int i = 0; i < holder.size(); i++) {
            var name = NewClue.line(holder.get(i));
            var share = i < percent.size() ? percent.get(i).strip() : "";
            if (name.isEmpty() && share.isEmpty()) continue;
            shares.add(new Share(name, number(name, share)));
        }
        return new Credit(shares);
    }

    private static int number(String holder, String typed) {
        if (!typed.matches("[0-9]{1,3}")) throw new Refusal("clue.credit-percent", holder);
        return Integer.parseInt(typed);
    }
}
