package org.gridwrit.task.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.evidence.Uploads;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// Files that came in a parcel instead of over the network: the same upload, in one go.
@Component
public class CarriedFiles {
    private final FieldFiles files;
    private final Uploads uploads;

    CarriedFiles(FieldFiles files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    /// Goes on where the phone's own upload stopped, if it began one.
    ///
    /// @return the receipt
    /// @throws Refusal as an upload's
    public FileReceipt bring(Actor worker, Map<String, String> told, byte[] content) {
        var id = files.begin(worker, told, content.length);
        var done = uploads.progress(worker, id);
        if (done.received() < done.bytes()) {
            int from = done.received();
            try (var rest = new ByteArrayInputStream(content, from, content.length - from)) {
                uploads.append(worker, id, from, rest);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return FileReceipt.of(files.stored(worker, id));
    }
}
