package org.gridwrit.operation;

import java.util.List;
import org.gridwrit.operation.law.Exchange;

/// 询问 Who was asked, about what, and what they said.
///
/// @param asked    by the place in the plan
/// @param readOver whether they read the record, or it was read to them (CPL 133)
public record Interview(int asked, String subject, List<Exchange> exchanges, boolean readOver) {
    private static final int MOST = 50;

    public Interview {
        subject = Plan.text(subject, 200);
        exchanges = exchanges.stream()
                .map(it -> new Exchange(Plan.text(it.question(), 1000), Plan.text(it.answer(), 4000)))
                .filter(it -> !it.isEmpty())
                .limit(MOST)
                .toList();
    }
}
