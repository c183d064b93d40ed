package org.gridwrit.task.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 事实 One thing that a worker did, as the phone says it. Read part by part: what can be understood counts, and a clock
/// or
/// a position that is nonsense costs nobody a report.
///
/// @param id made on the phone
/// @param at by the phone's clock
record Fact(
        UUID id, FactKind kind, @Nullable Id task, @Nullable Instant at, List<UUID> files, JsonNode said) {
    private static final int MOST_FILES = 12;
    private static final int UUID_LENGTH = 36;

    /// @throws Refusal that says what cannot be understood
    static Fact of(JsonNode said) {
        if (!said.isObject()) throw new Refusal("fact.unreadable");
        var kind = FactKind.named(text(said, "kind"))
                .orElseThrow(() -> new Refusal("fact.kind-unknown", text(said, "kind")));
        return new Fact(id(said), kind, task(said, kind), instant(said, "at"), files(said), said);
    }

    String text(String field) {
        return text(said, field);
    }

    /// Half a character, which no database takes, becomes a question mark.
    static String text(JsonNode said, String field) {
        var text = said.path(field);
        return text.isString() ? new String(text.asString().getBytes(UTF_8), UTF_8) : "";
    }

    /// Absent when it is not there or not a time.
    static @Nullable Instant instant(JsonNode said, String field) {
        try {
            return Instant.parse(text(said, field));
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    /// What makes it this fact and no other. Clocks and positions may differ between tries.
    String content() {
        var clue = said.path("clue");
        var said = String.join(
                "\u0001",
                kind.name(),
                String.valueOf(task),
                text("outcome"),
                text("words").strip(),
                text("reason").strip(),
                text(clue, "kind"),
                text(clue, "words").strip(),
                String.valueOf(files));
        // What phones have sent before this kind was known stays what it was.
        if (kind == FactKind.SPENDING) {
            return String.join(
                    "\u0001", said, text("consumption"), text("place").strip(), text("day"));
        }
        if (kind == FactKind.ANSWER) return said + "\u0001" + text("question");
        return this.said.path("unseen").isEmpty() ? said : said + "\u0001" + this.said.path("unseen");
    }

    private static UUID id(JsonNode said) {
        try {
            var text = text(said, "id");
            if (text.length() != UUID_LENGTH) throw new Refusal("fact.unreadable");
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("fact.unreadable");
        }
    }

    /// Somebody in danger is not asked which task it was.
    private static @Nullable Id task(JsonNode said, FactKind kind) {
        var text = text(said, "task");
        try {
            if (text.isEmpty()) throw new Refusal("request.missing", new FieldName("task"));
            return Id.valueOf(text);
        } catch (Refusal unreadable) {
            if (kind == FactKind.SAFETY) return null;
            throw unreadable;
        }
    }

    private static List<UUID> files(JsonNode said) {
        var found = new ArrayList<UUID>();
        for (var it : said.path("files")) found.add(Id.valueOf(text(it, "id")).uuid());
        if (found.size() > MOST_FILES) throw new Refusal("facts.files", MOST_FILES, found.size());
        return List.copyOf(found);
    }
}
