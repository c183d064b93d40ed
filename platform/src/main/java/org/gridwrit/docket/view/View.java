package org.gridwrit.docket.view;

import java.util.UUID;

/// 保存的视图 Filters of the docket under a name.
///
/// @param query    of the address of the list, encoded
/// @param forCourt everybody of the court sees it
/// @param usual    opened when its owner asks for nothing in particular
/// @param own      belongs to whoever asks
public record View(UUID id, String name, String query, boolean forCourt, boolean usual, String owner, boolean own) {
    /// What leads to it, and says which it is.
    public String address() {
        return query.isEmpty() ? "view=" + id : query + "&view=" + id;
    }
}
