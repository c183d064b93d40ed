package org.gridwrit.service.spot;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.evidence.SignedBy;
import org.gridwrit.paper.Numerals;
import org.gridwrit.service.ServiceOfDocument;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 现场送达回证 What a worker reported of handing a document over. The day on it is the day of service when the addressee
/// signed (CPL 87); that it was served the officer says all the same.
///
/// @param report     by which the paper names itself
/// @param documents  that were under way to the addressee by hand that day; none where the court had begun no service
/// @param task       what the court had asked, in its words
/// @param words      what the worker says of it
/// @param signatures of those who signed on the phone, each with whose it is
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
        List<Signed> signatures) {
    private static final List<SignedBy> LINES = List.of(SignedBy.RECEIVER, SignedBy.WITNESS, SignedBy.SERVER);

    public SpotReceipt {
        documents = List.copyOf(documents);
        signatures = List.copyOf(signatures);
    }

    /// 现场签名
    ///
    /// @param by      absent where the phone did not say whose it is
    /// @param picture as a page carries it in itself
    record Signed(@Nullable SignedBy by, String picture) {}

    /// Of those whose hands belong on a receipt of service, in the order of the paper (CPL 87, 89).
    public List<String> signedBy(SignedBy who) {
        return signatures.stream()
                .filter(it -> it.by() == who)
                .map(Signed::picture)
                .toList();
    }

    /// What nobody can say of whom it is.
    public List<String> unnamed() {
        return signatures.stream()
                .filter(it -> it.by() == null || !LINES.contains(it.by()))
                .map(Signed::picture)
                .toList();
    }

    public List<SignedBy> lines() {
        return LINES;
    }

    /// 2026年11月30日 9:05, as it stands on the paper.
    public String when() {
        return Numerals.date(at.toLocalDate()) + " %d:%02d".formatted(at.getHour(), at.getMinute());
    }

    String fileName() {
        return caseNumber + "-送达回证-" + at.toLocalDate() + ".pdf";
    }
}
