package org.gridwrit.payout.payment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.gridwrit.payout.bank.BankFile;
import org.gridwrit.payout.bank.BankHeading;
import org.gridwrit.payout.bank.BankLayout;
import org.gridwrit.payout.bank.BankOrder;
import org.gridwrit.shared.Sha256;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The file of a batch, made anew each time from what does not change any more: its payments, the day of its release
/// and
/// the layout it was released with.
@Component
class BatchFiles {
    record Made(String layout, byte[] bytes, String digest) {}

    private final SharePaymentStore payments;
    private final BankLayout current;
    private final JsonMapper json;

    BatchFiles(SharePaymentStore payments, BankLayout current, JsonMapper json) {
        this.payments = payments;
        this.current = current;
        this.json = json;
    }

    /// By the layout of today.
    Made first(PaymentBatch of, Instant releasedAt) {
        return made(of, current, releasedAt);
    }

    /// By the layout it was released with.
    Made again(PaymentBatch of, String layout, Instant releasedAt) {
        return made(of, layout(layout), releasedAt);
    }

    BankLayout layout(String kept) {
        return json.readValue(kept, BankLayout.class);
    }

    private Made made(PaymentBatch of, BankLayout layout, Instant releasedAt) {
        var orders = new ArrayList<BankOrder>(of.payments());
        for (var it : payments.ofBatch(of, 0, Integer.MAX_VALUE)) {
            orders.add(new BankOrder(
                    orders.size() + 1,
                    reference(it.id().uuid()),
                    it.card(),
                    it.name(),
                    it.amount(),
                    of.caseNumber() + "案款"));
        }
        var heading = new BankHeading(reference(of.id().uuid()), day(releasedAt), of.payments(), of.amount());
        var bytes = BankFile.of(layout, heading, orders);
        return new Made(json.writeValueAsString(layout), bytes, digest(bytes));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Times.CHINA).toLocalDate();
    }

    /// What the bank gives back: the key without its hyphens, 32 letters and digits.
    static String reference(UUID key) {
        return key.toString().replace("-", "");
    }

    static String digest(byte[] bytes) {
        return Sha256.hex(bytes);
    }

    static UUID key(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
