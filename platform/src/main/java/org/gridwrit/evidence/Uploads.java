package org.gridwrit.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;

/// 上传 Takes a file from a phone, however often the connection breaks. What came is stored piece by piece; when the last
/// one is there the whole is checked and kept, or thrown away.
@Service
public class Uploads {
    /// How long what never became whole is kept after its last piece.
    public static final Period UNFINISHED = Period.ofDays(7);

    private final UploadDesk desk;

    Uploads(UploadDesk desk) {
        this.desk = desk;
    }

    /// Announced again it is the same upload.
    ///
    /// @throws Refusal `file.id-taken` when the id stands for another content
    public void begin(Actor actor, NewUpload announced, Belonging to) {
        desk.begin(actor, announced, to);
    }

    /// @param received of `bytes`
    public record Progress(int received, int bytes) {}

    /// @throws Refusal `file.unknown`, or what was wrong with a file that has just become whole
    public Progress progress(Actor actor, Id id) {
        var progress = desk.progress(actor, id);
        return progress.received() == progress.bytes() ? finished(actor, id, progress) : progress;
    }

    /// What arrived before a connection broke stays.
    ///
    /// @throws WrongOffset when it begins elsewhere than where the last one ended
    public Progress append(Actor actor, Id id, long offset, InputStream from) throws IOException {
        var progress = desk.progress(actor, id);
        if (progress.received() != offset) throw new WrongOffset(progress);
        while (progress.received() < progress.bytes()) {
            int room = Math.min(Pieces.LARGEST, progress.bytes() - progress.received());
            var piece = new byte[room];
            var broken = new IOException[1];
            int length = read(from, piece, broken);
            if (length > 0) progress = desk.append(actor, id, progress.received(), Arrays.copyOf(piece, length));
            if (broken[0] != null) throw broken[0];
            if (length < room) return progress;
        }
        return finished(actor, id, progress);
    }

    public void drop(Actor actor, Id id) {
        desk.drop(actor, id);
    }

    private Progress finished(Actor actor, Id id, Progress progress) {
        Optional<Refusal> wrong = desk.finish(actor, id);
        if (wrong.isPresent()) throw wrong.get();
        return progress;
    }

    /// Fewer bytes than there is room for when the sender has no more, or has gone.
    private static int read(InputStream from, byte[] into, IOException[] broken) {
        int length = 0;
        try {
            while (length < into.length) {
                int got = from.read(into, length, into.length - length);
                if (got < 0) break;
                length += got;
            }
        } catch (IOException gone) {
            broken[0] = gone;
        }
        return length;
    }

    /// 续传位置不对 Where to go on from instead.
    public static final class WrongOffset extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Progress progress;

        WrongOffset(Progress progress) {
            super("file.offset");
            this.progress = progress;
        }

        public Progress progress() {
            return progress;
        }
    }
}
