package org.gridwrit.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What an auditor asks for as it stands in an address, everything optional.
///
/// @param kind    LOOK, BULK, SESSION, OVERREACH or CHANGE
/// @param subject a record's key, with or without its city
/// @param after   the cursor of the page before
record Asked(
        @Nullable String city,
        @Nullable EntryKind kind,
        @Nullable String action,
        @Nullable String who,
        @Nullable String subject,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable String after) {}
