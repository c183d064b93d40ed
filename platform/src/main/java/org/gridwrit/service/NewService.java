package org.gridwrit.service;

import java.util.UUID;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Refusal;

/// 送达委办 What is to be served on whom, where and how.
///
/// @param party            one of the case
/// @param title            as it stands on the document, with its number
/// @param summaryProcedure the document was made in summary procedure 简易程序
/// @param address          where to; for a public notice the last one known
public record NewService(
        UUID party,
        DocumentKind document,
        String title,
        Circumstance circumstance,
        boolean summaryProcedure,
        String address,
        Mode mode) {
    private static final int LONGEST = 200;

    public NewService {
        title = line(title, "service.title-missing");
        address = line(address, "service.address-missing");
    }

    private static String line(String text, String missing) {
        var kept = text.strip();
        if (kept.isEmpty()) throw new Refusal(missing);
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST);
    }
}
