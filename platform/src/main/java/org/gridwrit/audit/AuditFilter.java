package org.gridwrit.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What an auditor looks for. A search is always bounded: one city, and a quarter at most.
///
/// @param action `noun.verb` or its beginning
/// @param actor  the name as it stands in the trail
/// @param to     the last day, inclusive
record AuditFilter(
        String city,
        @Nullable String action,
        @Nullable String actor,
        @Nullable UUID subject,
        LocalDate from,
        LocalDate to) {
    private static final int LONGEST = 92;
    private static final int USUAL = 7;

    /// What was left empty is the last week of the auditor's own city.
    static AuditFilter of(
            Actor by,
            LocalDate today,
            @Nullable String city,
            @Nullable String action,
            @Nullable String actor,
            @Nullable UUID subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var last = to == null ? today : to;
        return new AuditFilter(
                city == null || city.isBlank() ? by.city() : city,
                blankless(action),
                blankless(actor),
                subject,
                from == null ? last.minusDays(USUAL - 1) : from,
                last);
    }

    AuditFilter {
        if (to.isBefore(from)) throw new Refusal("audit.period-reversed", from, to);
        if (to.isAfter(from.plusDays(LONGEST - 1))) throw new Refusal("audit.period", LONGEST);
    }

    /// The region's auditor reads every city's trail, a city's auditor that city's.
    void mustBeReadableBy(Actor by) {
        by.mustBe(Role.AUDITOR);
        if (!by.city().equals(Cities.REGION) && !by.city().equals(city)) throw new Refusal("access.city", city);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
