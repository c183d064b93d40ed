package org.gridwrit.casefile.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.casefile.search.Names;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// Rows turned into the arrays that `unnest` turns back.
final class Columns {
    /// Stands in no address, and PostgreSQL has no arrays of arrays of different lengths.
    private static final String FORMER = "\u001f";

    private Columns() {}

    static Map<String, Object> of(List<CaseRow> cases) {
        var columns = new HashMap<String, Object>();
        columns.put("ids", uuids(cases, CaseRow::id));
        columns.put("numbers", texts(cases, CaseRow::number));
        columns.put("filed", texts(cases, CaseRow::filedOn));
        columns.put("officers", texts(cases, CaseRow::officer));
        columns.put("causes", texts(cases, CaseRow::cause));
        columns.put(
                "livelihoods",
                texts(
                        cases,
                        it -> it.livelihood() == null ? null : it.livelihood().name()));
        columns.put("amounts", amounts(cases, CaseRow::amount));
        columns.put("applicants", texts(cases, it -> Names.summary(it.applicants())));
        columns.put("debtors", texts(cases, it -> Names.summary(it.debtors())));
        columns.put("names", texts(cases, CaseRow::names));
        columns.put("grams", texts(cases, CaseRow::grams));
        return columns;
    }

    static Map<String, Object> ofParties(List<PartyRow> parties) {
        var columns = new HashMap<String, Object>();
        columns.put("partyIds", uuids(parties, PartyRow::id));
        columns.put("caseIds", uuids(parties, PartyRow::casefile));
        columns.put("roles", texts(parties, PartyRow::role));
        columns.put("partyNames", texts(parties, PartyRow::name));
        columns.put("kinds", texts(parties, PartyRow::kind));
        columns.put("sealed", bytes(parties, PartyRow::number));
        columns.put("indexes", bytes(parties, PartyRow::index));
        columns.put("phones", bytes(parties, PartyRow::phone));
        columns.put("addresses", texts(parties, PartyRow::address));
        columns.put("formers", texts(parties, it -> String.join(FORMER, it.former())));
        return columns;
    }

    static Map<String, Object> ofEvents(List<EventRow> events, SealedText texts) {
        var columns = new HashMap<String, Object>();
        columns.put("eventIds", uuids(events, EventRow::id));
        columns.put("eventCases", uuids(events, EventRow::casefile));
        columns.put("eventKinds", texts(events, EventRow::kind));
        columns.put("eventWords", texts(events, it -> texts.close(it.words())));
        columns.put("eventAmounts", amounts(events, EventRow::amount));
        return columns;
    }

    static <R> UUID[] uuids(List<R> rows, Function<R, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static <R> @Nullable String[] texts(List<R> rows, Function<R, ? extends @Nullable Object> column) {
        var texts = new @Nullable String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            var value = column.apply(rows.get(i));
            texts[i] = value == null ? null : value.toString();
        }
        return texts;
    }

    private static <R> @Nullable Long[] amounts(List<R> rows, Function<R, @Nullable Fen> column) {
        var amounts = new @Nullable Long[rows.size()];
        for (int i = 0; i < amounts.length; i++) {
            var value = column.apply(rows.get(i));
            amounts[i] = value == null ? null : value.value();
        }
        return amounts;
    }

    private static <R> byte[] @Nullable [] bytes(List<R> rows, Function<R, byte @Nullable []> column) {
        byte[] @Nullable [] bytes = new byte[rows.size()] @Nullable [];
        for (int i = 0; i < bytes.length; i++) bytes[i] = column.apply(rows.get(i));
        return bytes;
    }
}
