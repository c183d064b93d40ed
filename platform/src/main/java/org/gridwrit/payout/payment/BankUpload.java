package org.gridwrit.payout.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// An answer of the bank as it is sent, kept as long as it is read.
@Component
class BankUpload {
    private final BankReturns returns;

    BankUpload(BankReturns returns) {
        this.returns = returns;
    }

    BankReturns.Reading read(Actor actor, Id id, MultipartFile sent) {
        returns.mine(actor, id);
        if (sent.isEmpty()) throw new Refusal("bank.empty");
        try {
            var file = Files.createTempFile("gridwrit-return", ".tmp");
            try {
                sent.transferTo(file);
                return returns.read(actor, id, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
