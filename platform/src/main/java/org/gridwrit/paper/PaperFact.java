package org.gridwrit.paper;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 依据 Something that happened and that a paper may state.
///
/// @param id     of the fact, in the module that owns it
/// @param about  by which somebody tells it from others
/// @param values by placeholder; those of [PaperKind#required] must not be empty
/// @param lacks  code of the refusal that says why no paper may state it yet
public record PaperFact(
        UUID id,
        String about,
        Map<String, String> values,
        @Nullable String lacks) {
    public PaperFact {
        values = Map.copyOf(values);
    }

    public static PaperFact of(UUID id, String about, Map<String, String> values) {
        return new PaperFact(id, about, values, null);
    }

    public PaperFact lacking(String refusal) {
        return new PaperFact(id, about, values, refusal);
    }
}
