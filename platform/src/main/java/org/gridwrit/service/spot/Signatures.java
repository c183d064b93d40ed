package org.gridwrit.service.spot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.evidence.EvidencePurpose;
import org.gridwrit.evidence.Thumbnails;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// 现场签名 What was signed on the phone with a report, drawn anew at a size that suits a page. What is still on its way is
/// not there: it comes with the next print.
@Component
class Signatures {
    private static final int MOST = 6;
    private static final int LARGEST = 1 << 20;
    private static final int SIDE = 600;

    private final EvidenceFiles evidence;
    private final Thumbnails pictures;

    Signatures(EvidenceFiles evidence, Thumbnails pictures) {
        this.evidence = evidence;
        this.pictures = pictures;
    }

    List<SpotReceipt.Signed> of(Actor actor, Id task, UUID report) {
        return evidence.ofTask(actor, task).stream()
                .filter(it ->
                        it.purpose() == EvidencePurpose.SIGNATURE && it.report().equals(report))
                .filter(it -> it.bytes() <= LARGEST)
                .limit(MOST)
                .flatMap(it -> drawn(actor, it).stream().map(picture -> new SpotReceipt.Signed(it.signedBy(), picture)))
                .toList();
    }

    private Optional<String> drawn(Actor actor, EvidenceFile file) {
        var whole = new ByteArrayOutputStream(file.bytes());
        while (whole.size() < file.bytes()) whole.writeBytes(evidence.piece(actor, file, whole.size()));
        try {
            return pictures.of(whole.toByteArray(), SIDE)
                    .map(it -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(it));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
