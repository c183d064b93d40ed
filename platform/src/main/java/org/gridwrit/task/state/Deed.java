package org.gridwrit.task.state;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// One line of a task's trail: who, when, what and why.
///
/// @param id made by the client, so that a command sent twice is done once
public record Deed(
        UUID id, Verb verb, Actor by, Instant at, @Nullable String reason) {
    public Map<String, @Nullable Object> params(SealedText texts) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("deed", id);
        params.put("at", utc());
        params.put("actor", by.account());
        params.put("name", by.name());
        params.put("role", by.role().name());
        params.put("verb", verb.name());
        params.put("reason", texts.closeIfAny(reason));
        return params;
    }

    public OffsetDateTime utc() {
        return Times.utc(at);
    }
}
