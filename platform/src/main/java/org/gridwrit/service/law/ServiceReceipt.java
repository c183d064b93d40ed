package org.gridwrit.service.law;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 送达回证 What is written on the receipt, without which there is no service (CPL 87).
///
/// @param day       the day signed, left, arrived, or last posted
/// @param receiver  who signed; absent when nobody did
/// @param reason    拒收事由; with a public notice 原因和经过 (CPL 89, 95)
/// @param recording evidence file of the photographs or the film of it
/// @param reference 邮件号, 委托函号, 电子送达凭证号, 转交单位, 刊登媒体
public record ServiceReceipt(
        LocalDate day,
        Place place,
        @Nullable Receiver receiver,
        String receiverName,
        String reason,
        @Nullable Witness witness,
        String witnessName,
        @Nullable UUID recording,
        String reference) {
    boolean isSigned() {
        return receiver != null && !receiverName.isBlank();
    }

    boolean isWitnessed() {
        return witness != null && witness.isQualified() && !witnessName.isBlank();
    }

    boolean isRecorded() {
        return recording != null;
    }
}
