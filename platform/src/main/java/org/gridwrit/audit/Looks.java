package org.gridwrit.audit;

import java.util.Collection;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 查阅情况 Who saw certain records, for the office whose records they are (个人信息保护法 51, 54). Whoever asks has made sure
/// that the reader's scope holds them.
@Service
public class Looks {
    private static final UUID END = new UUID(-1, -1);

    private final SeenStore store;
    private final Walls walls;

    Looks(SeenStore store, Walls walls) {
        this.store = store;
        this.walls = walls;
    }

    /// Newest first.
    ///
    /// @param after the cursor of the page before
    /// @param size  how many at most
    @Transactional(readOnly = true)
    public Page<Look> at(String city, Collection<UUID> subjects, @Nullable String after, int size) {
        var before = before(after);
        var found = walls.within(Wall.throughTrail("looks", city), () -> store.at(city, subjects, before, size + 1));
        return Page.of(found, size, it -> it.id().toString());
    }

    private static UUID before(@Nullable String after) {
        return after == null || after.isBlank() ? END : AuditTrail.cursor(after);
    }
}
