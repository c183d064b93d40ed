package org.gridwrit.audit;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the trail, newest first, for auditors only.
@Service
class AuditTrail {
    static final int MOST = 100_000;
    private static final int PAGE = 50;
    private static final int EXPORTED_AT_A_TIME = 5_000;

    private final AuditStore store;
    private final Audit audit;

    AuditTrail(AuditStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// Who reads the trail is on the trail.
    ///
    /// @param after the cursor of the page before
    @Transactional
    public Page<Entry> search(Actor by, AuditFilter filter, @Nullable String after) {
        var page = page(by, filter, after, PAGE);
        audit.list(by, filter.city(), "audit.list", page.rows().size(), filter);
        return page;
    }

    /// 导出 Everything the filter finds, at most [#MOST] lines.
    ///
    /// @throws Refusal `audit.export-too-large`
    @Transactional
    public void export(Actor by, AuditFilter filter, Consumer<Entry> line) {
        int count = 0;
        String after = null;
        do {
            var page = page(by, filter, after, EXPORTED_AT_A_TIME);
            count += page.rows().size();
            if (count > MOST) throw new Refusal("audit.export-too-large", MOST);
            page.rows().forEach(line);
            after = page.next();
        } while (after != null);
        audit.list(by, filter.city(), "audit.export", count, filter);
    }

    private Page<Entry> page(Actor by, AuditFilter filter, @Nullable String after, int size) {
        filter.mustBeReadableBy(by);
        var before = startOf(filter.to().plusDays(1));
        if (after != null && !after.isBlank()) {
            var cursor = cursor(after);
            if (cursor.toString().compareTo(before.toString()) < 0) before = cursor;
        }
        var found = store.search(filter, startOf(filter.from()), before, size + 1);
        return Page.of(found, size, it -> it.id().toString());
    }

    /// Keys are UUIDv7 and begin with the time, so that a period is a range of keys and needs no index of its own.
    static UUID startOf(LocalDate day) {
        return new UUID(day.atStartOfDay(Times.CHINA).toInstant().toEpochMilli() << 16, 0);
    }

    static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("cursor.malformed", text);
        }
    }
}
