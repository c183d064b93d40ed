package org.gridwrit.payout.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// A sheet as it is sent, kept as long as it is read.
@Component
class RosterUpload {
    private final Rosters rosters;

    RosterUpload(Rosters rosters) {
        this.rosters = rosters;
    }

    /// @throws Refusal `intake.file.empty` and what is wrong with the file as a whole
    /// @throws Faulty  with every wrong row
    int take(Actor actor, Id roster, MultipartFile sent) {
        if (sent.isEmpty()) throw new Refusal("intake.file.empty");
        try {
            var file = Files.createTempFile("gridwrit-roster", ".tmp");
            try {
                sent.transferTo(file);
                return rosters.take(actor, roster, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
