package org.gridwrit.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.service.law.Place;
import org.gridwrit.service.law.Receiver;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.service.law.Witness;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 送达回证 As it is filled in: what is not sent is blank. Filled in once: what was refused comes back to be mended.
record ReceiptForm(
        @Nullable LocalDate day,
        @Nullable Place place,
        @Nullable Receiver receiver,
        @Nullable String receiverName,
        @Nullable String reason,
        @Nullable Witness witness,
        @Nullable String witnessName,
        @Nullable UUID recording,
        @Nullable String reference)
        implements Serializable {
    ServiceReceipt receipt() {
        if (day == null) throw new Refusal("request.missing", new FieldName("day"));
        return new ServiceReceipt(
                day,
                place == null ? Place.ELSEWHERE : place,
                receiver,
                text(receiverName, 100),
                text(reason, 2000),
                witness,
                text(witnessName, 100),
                recording,
                text(reference, 200));
    }

    private static String text(@Nullable String words, int longest) {
        if (words == null) return "";
        var kept = words.strip();
        return kept.length() <= longest ? kept : kept.substring(0, longest);
    }
}
