package org.gridwrit.notice.sms;

import java.time.Clock;
import org.gridwrit.notice.delivery.Deliveries;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Where the gateway says whether a message has reached its phone: open to everybody who can sign it. Said again it
/// changes nothing.
@RestController
class SmsReceipts {
    enum Arrival {
        DELIVERED,
        FAILED
    }

    record Receipt(Id id, Arrival status) {}

    private final Deliveries deliveries;
    private final JsonMapper json;
    private final Clock clock;
    private final String secret;

    SmsReceipts(
            Deliveries deliveries,
            JsonMapper json,
            Clock clock,
            @Value("${gridwrit.notice.sms.secret:}") String secret) {
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
        this.secret = secret;
    }

    @PostMapping("/hooks/sms/receipts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void receipt(
            @RequestHeader(name = Signed.TIME, defaultValue = "") String time,
            @RequestHeader(name = Signed.SIGNATURE, defaultValue = "") String signature,
            @RequestBody byte[] body) {
        if (secret.isEmpty() || !new Signed(secret).holds(time, signature, body, clock.instant())) {
            throw new Refusal("sms.unsigned");
        }
        var receipt = read(body);
        deliveries.receipt(receipt.id(), receipt.status().name());
    }

    private Receipt read(byte[] body) {
        try {
            return json.readValue(body, Receipt.class);
        } catch (JacksonException unreadable) {
            throw new Refusal("request.unreadable");
        }
    }
}
