package org.gridwrit.service.spot;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.paper.Numerals;
import org.gridwrit.service.ServiceOfDocument;
import org.gridwrit.shared.Id;

/// 现场送达回证 What a worker reported of handing a document over. The day on it is the day of service when the addressee
/// signed (CPL 87); that it was served the officer says all the same.
///
/// @param report     by which the paper names itself
/// @param documents  that were under way to the addressee by hand that day; none where the court had begun no service
/// @param task       what the court had asked, in its words
/// @param words      what the worker says of it
/// @param signatures pictures, as a page carries them in itself
public record SpotReceipt(
        Id task,
        UUID report,
        String court,
        String caseNumber,
        List<ServiceOfDocument> documents,
        String asked,
        String addressee,
        String address,
        ZonedDateTime at,
        String worker,
        String words,
        List<String> signatures) {
    public SpotReceipt {
        documents = List.copyOf(documents);
        signatures = List.copyOf(signatures);
    }

    /// 2026年11月30日 9:05, as it stands on the paper.
    public String when() {
        return Numerals.date(at.toLocalDate()) + " %d:%02d".formatted(at.getHour(), at.getMinute());
    }

    String fileName() {
        return caseNumber + "-送达回证-" + at.toLocalDate() + ".pdf";
    }
}
