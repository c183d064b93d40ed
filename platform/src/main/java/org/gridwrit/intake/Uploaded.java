package org.gridwrit.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Hands an uploaded file to [Dockets] and leaves no copy behind.
@Component
class Uploaded {
    private final Dockets dockets;

    Uploaded(Dockets dockets) {
        this.dockets = dockets;
    }

    Id take(Actor actor, String court, MultipartFile upload) {
        if (upload.isEmpty()) throw new Refusal("intake.file.empty");
        try {
            var file = Files.createTempFile("gridwrit-upload", ".tmp");
            try {
                upload.transferTo(file);
                return dockets.upload(actor, court, Objects.requireNonNullElse(upload.getOriginalFilename(), ""), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
