package org.gridwrit.task.state;

import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What people type: reasons and what they saw.
public final class Words {
    static final int LONGEST = 2000;

    private Words() {}

    /// PostgreSQL stores no NUL, and some phone keyboards send one.
    public static String optional(@Nullable String typed) {
        if (typed == null) return "";
        var words = typed.replace("\0", "").strip();
        if (words.length() > LONGEST) throw new Refusal("words.too-long", LONGEST, words.length());
        return words;
    }

    /// @param refusal the code that says which words are missing
    public static String required(String refusal, @Nullable String typed) {
        var words = optional(typed);
        if (words.isEmpty()) throw new Refusal(refusal);
        return words;
    }
}
