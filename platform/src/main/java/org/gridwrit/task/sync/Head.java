package org.gridwrit.task.sync;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Sha256;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;

/// An open task and since when it is as it is: enough to tell whether a phone knows it.
record Head(Id id, TaskKind kind, Instant since) {
    private String text() {
        return id + "@" + Times.micros(since) + "\n";
    }

    /// Equal for equal tasks in equal states, in whatever order.
    static long digest(Collection<Head> heads) {
        var digest = Sha256.digest();
        heads.stream().map(Head::text).sorted().forEach(it -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
