package org.gridwrit.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What an auditor looks for. A search is always bounded: one city, and a quarter at most.
///
/// @param kind   absent for all
/// @param action `noun.verb` or its beginning
/// @param actor  the name as it stands in the trail
/// @param to     the last day, inclusive
record AuditFilter(
        String city,
        @Nullable EntryKind kind,
        @Nullable String action,
        @Nullable String actor,
        @Nullable UUID subject,
        LocalDate from,
        LocalDate to) {
    private static final int LONGEST = 92;
    private static final int USUAL = 7;

    /// What was left empty is the last week of the auditor's own city.
    static AuditFilter of(Actor by, LocalDate today, Asked asked) {
        var last = asked.to() == null ? today : asked.to();
        var city = blankless(asked.city());
        return new AuditFilter(
                city == null ? by.city() : city,
                asked.kind(),
                blankless(asked.action()),
                blankless(asked.who()),
                record(blankless(asked.subject())),
                asked.from() == null ? last.minusDays(USUAL - 1) : asked.from(),
                last);
    }

    /// A record's key, as it is shown here or as it stands in the addresses of its pages, with the city before it.
    private static @Nullable UUID record(@Nullable String text) {
        if (text == null) return null;
        try {
            return text.length() > 36 ? Id.valueOf(text).uuid() : UUID.fromString(text);
        } catch (IllegalArgumentException noKey) {
            throw new Refusal("id.malformed", text);
        }
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
