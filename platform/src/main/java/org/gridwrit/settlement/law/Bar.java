package org.gridwrit.settlement.law;

import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.shared.Refusal;

/// 不可以的理由 Why something about a settlement may not be done.
///
/// @param code    its text is the message `refusal.settlement.<code>`, whose `{0}` is the article
/// @param article where it is written, e.g. `规定 4`
/// @param details what the text names besides
public record Bar(String code, String article, List<String> details) {
    static Bar of(String code, String article, Object... details) {
        return new Bar(code, article, Stream.of(details).map(String::valueOf).toList());
    }

    public Refusal refusal() {
        var whole = "settlement." + code;
        return new Refusal(
                whole, Stream.concat(Stream.of(article), details.stream()).toArray());
    }
}
