package org.gridwrit.casefile.search;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseClock;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriUtils;

/// What the address of a list asks for. An empty box of a form asks for nothing.
///
/// @param period a clock of this kind runs
/// @param by    when six months, or the clock of that kind, run out at the latest
/// @param town  six or nine digits of a county or township
/// @param least the amount in yuan
/// @param q     what to search for
/// @param after the `next` of the page before
public record Wanted(
        @Nullable String city,
        @Nullable String court,
        CaseState.@Nullable Name state,
        @Nullable String officer,
        @Nullable Livelihood livelihood,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable CaseClock clock,
        @Nullable ClockKind period,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate by,
        @Nullable String town,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String q,
        @Nullable String after) {
    public Wanted ofOfficer(String name) {
        return new Wanted(
                city, court, state, name, livelihood, from, to, clock, period, by, town, least, most, q, after);
    }

    public CaseFilter filter(Actor actor) {
        var chosen = said(city);
        return new CaseFilter(
                chosen == null ? actor.city() : chosen,
                said(court),
                state,
                said(officer),
                livelihood,
                from,
                to,
                clock,
                said(q),
                by,
                said(town),
                fen(least),
                fen(most),
                period);
    }

    @Nullable
    public String cursor() {
        return said(after);
    }

    /// The same as the query of an address, encoded; where the list had got to is left out.
    public String query() {
        var query = new StringJoiner("&");
        put(query, "q", q);
        put(query, "city", city);
        put(query, "court", court);
        put(query, "state", state);
        put(query, "officer", officer);
        put(query, "livelihood", livelihood);
        put(query, "from", from);
        put(query, "to", to);
        put(query, "clock", clock);
        put(query, "period", period);
        put(query, "by", by);
        put(query, "town", town);
        put(query, "least", least == null ? null : least.toPlainString());
        put(query, "most", most == null ? null : most.toPlainString());
        return query.toString();
    }

    private static void put(StringJoiner query, String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) return;
        query.add(name + "=" + UriUtils.encode(value.toString().strip(), StandardCharsets.UTF_8));
    }

    private static @Nullable Fen fen(@Nullable BigDecimal yuan) {
        try {
            return yuan == null ? null : Fen.ofYuan(yuan);
        } catch (ArithmeticException notWholeFen) {
            throw new Refusal("casefile.amount");
        }
    }

    private static @Nullable String said(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }
}
