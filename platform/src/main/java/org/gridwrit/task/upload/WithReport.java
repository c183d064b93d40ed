package org.gridwrit.task.upload;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.shared.Times;
import org.gridwrit.task.upload.ToldStore.Told;
import org.jspecify.annotations.Nullable;

/// What one report brought.
///
/// @param at      when the report came; absent while only files have
/// @param missing announced and not here yet
/// @param phoneAt what the phone's clock said, where it is plainly wrong
/// @param minutes by how much it was behind
record WithReport(
        @Nullable ZonedDateTime at,
        List<EvidenceFile> files,
        int missing,
        @Nullable ZonedDateTime phoneAt,
        long minutes,
        boolean mock) {
    private static final Duration PLAINLY_WRONG = Duration.ofMinutes(5);

    static WithReport of(List<EvidenceFile> files, @Nullable Told told) {
        if (told == null) return new WithReport(null, files, 0, null, 0, false);
        var here = files.stream().map(it -> it.id().uuid()).toList();
        int missing =
                (int) told.files().stream().filter(it -> !here.contains(it)).count();
        var off = told.clockOff() == null ? Duration.ZERO : Duration.ofMillis(told.clockOff());
        var wrong = off.abs().compareTo(PLAINLY_WRONG) > 0;
        return new WithReport(
                told.storedAt().atZone(Times.CHINA),
                files,
                missing,
                wrong ? china(told.phoneAt()) : null,
                off.toMinutes(),
                told.mock());
    }

    boolean saysAnything() {
        return !files.isEmpty() || missing > 0 || phoneAt != null || mock;
    }

    private static @Nullable ZonedDateTime china(@Nullable Instant at) {
        return at == null ? null : at.atZone(Times.CHINA);
    }
}
