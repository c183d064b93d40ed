package org.gridwrit.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// A key of a city's business as it stands in URLs: `451400-0198c0de-…`. The city finds the shard, the UUID the row.
///
/// @param city six digits of GB/T 2260, e.g. `451400` Chongzuo
public record Id(String city, UUID uuid) {
    public Id {
        if (!city.matches("[0-9]{6}")) throw new Refusal("id.malformed", city);
    }

    /// Also called by Spring when a path variable or parameter is an [Id], and in JSON.
    @JsonCreator
    public static Id valueOf(String text) {
        if (text.length() != 43 || text.charAt(6) != '-') throw new Refusal("id.malformed", text);
        try {
            return new Id(text.substring(0, 6), UUID.fromString(text.substring(7)));
        } catch (IllegalArgumentException e) {
            throw new Refusal("id.malformed", text);
        }
    }

    @Override
    @JsonValue
    public String toString() {
        return city + "-" + uuid;
    }
}
