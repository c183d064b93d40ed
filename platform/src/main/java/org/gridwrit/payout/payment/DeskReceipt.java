package org.gridwrit.payout.payment;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Base64;
import org.gridwrit.shared.Times;

/// 领款收据 Who took the money at the desk.
///
/// @param agent     took it for the creditor
/// @param number    of whoever took it, as it stood on the document that was seen
/// @param authority why an agent may, where the roster does not say so
/// @param signature a picture in PNG
public record DeskReceipt(
        boolean agent,
        String receiver,
        String number,
        String authority,
        byte[] signature,
        String handedBy,
        Instant handedAt) {
    public ZonedDateTime inChina() {
        return handedAt.atZone(Times.CHINA);
    }

    /// As much of the number as tells people apart.
    public String numberEnds() {
        return number.length() < 10
                ? number
                : number.substring(0, 6) + "********" + number.substring(number.length() - 4);
    }

    public String picture() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(signature);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "receipt " + handedAt;
    }
}
