package org.gridwrit.audit;

import java.time.LocalDate;
import java.util.UUID;
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
    private static final int PAGE = 50;

    private final AuditStore store;

    AuditTrail(AuditStore store) {
        this.store = store;
    }

    /// @param after the cursor of the page before
    @Transactional(readOnly = true)
    Page<Entry> search(Actor by, AuditFilter filter, @Nullable String after) {
        filter.mustBeReadableBy(by);
        var before = startOf(filter.to().plusDays(1));
        if (after != null && !after.isBlank()) {
            var cursor = cursor(after);
            if (cursor.toString().compareTo(before.toString()) < 0) before = cursor;
        }
        var found = store.search(filter, startOf(filter.from()), before, PAGE + 1);
        return Page.of(found, PAGE, it -> it.id().toString());
    }

    /// Keys are UUIDv7 and begin with the time, so that a period is a range of keys and needs no index of its own.
    private static UUID startOf(LocalDate day) {
        return new UUID(day.atStartOfDay(Times.CHINA).toInstant().toEpochMilli() << 16, 0);
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("cursor.malformed", text);
        }
    }
}
