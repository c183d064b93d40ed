package org.gridwrit.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 导入批次 One docket file on its way in, or how that went. The tally counts rows, each once.
///
/// @param rowDone last row of the sheet that is in; going on starts after it
/// @param failure why the rest of the file was not read
public record Batch(
        Id id,
        String court,
        String fileName,
        UUID account,
        String actorName,
        Role role,
        State state,
        @Nullable RowFault failure,
        List<String> headings,
        int rowDone,
        long bytesTotal,
        long bytesDone,
        Tally tally,
        Instant leaseUntil,
        Instant startedAt,
        @Nullable Instant finishedAt) {
    public enum State {
        RUNNING, // 导入中
        DONE, // 已完成
        FAILED // 未完成
    }

    /// Rows by what became of them; debtors by whether a grid was found.
    public record Tally(int rows, int imported, int updated, int unchanged, int rejected, int routed, int doubtful) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);
    }

    /// Whoever uploaded it, also after a restart: the work is done in that name.
    Actor actor() {
        return new Actor(account, actorName, role, id.city(), new Scope.OfCourt(court));
    }

    /// What reading it may reach: the rows of its court.
    Wall wall() {
        return Wall.ofProgram("import", court, id.city());
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /// Hundredths, for the progress bar.
    public int percent() {
        return state == State.DONE ? 100 : (int) Math.min(99, bytesDone * 100 / Math.max(1, bytesTotal));
    }
}
