package org.gridwrit.task.upload;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.gridwrit.access.Actor;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.evidence.Medium;
import org.gridwrit.evidence.Thumbnails;
import org.springframework.stereotype.Component;

/// Writes a file out so that a browser shows it and does nothing else with it, and keeps no copy.
@Component
class FileContents {
    private final EvidenceFiles files;
    private final Thumbnails thumbnails;

    FileContents(EvidenceFiles files, Thumbnails thumbnails) {
        this.files = files;
        this.thumbnails = thumbnails;
    }

    void write(Actor actor, EvidenceFile file, HttpServletResponse response) throws IOException {
        head(file, file.medium(), response);
        response.setContentLength(file.bytes());
        copy(actor, file, response.getOutputStream());
    }

    /// What cannot be drawn small is shown as it is.
    void writeSmall(Actor actor, EvidenceFile file, HttpServletResponse response) throws IOException {
        var whole = new ByteArrayOutputStream(file.bytes());
        copy(actor, file, whole);
        var small = thumbnails.of(whole.toByteArray());
        head(file, small.isPresent() ? Medium.JPEG : file.medium(), response);
        response.getOutputStream().write(small.orElseGet(whole::toByteArray));
    }

    private void copy(Actor actor, EvidenceFile file, OutputStream into) throws IOException {
        for (int at = 0; at < file.bytes(); ) {
            var piece = files.piece(actor, file, at);
            into.write(piece);
            at += piece.length;
        }
    }

    private static void head(EvidenceFile file, Medium as, HttpServletResponse response) {
        var shown = as == Medium.PDF ? "attachment" : "inline";
        response.setContentType(as.type());
        response.setHeader("Content-Disposition", shown + "; filename=\"" + file.id() + "." + as.ending() + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
    }
}
