package org.gridwrit.liaison;

import java.util.List;
import org.gridwrit.shared.Id;
import org.gridwrit.task.between.OpenItem;

/// What would be handed over now.
///
/// @param cases open cases of the one who leaves in which something is open here; empty where who asks may not give
///              them away
public record HandoverPreview(Tie tie, LiaisonTerm from, List<OpenItem> items, List<GivenCase> cases) {
    /// A case that would get another officer.
    public record GivenCase(Id id, String number) {}

    public long count(String kind) {
        return items.stream().filter(it -> it.kind().name().equals(kind)).count();
    }

    /// The same for the same items: what was shown is what is handed over.
    public String seen() {
        return Integer.toHexString(items.stream()
                        .map(it -> it.kind() + it.task().toString() + it.state())
                        .toList()
                        .hashCode())
                + "-" + cases.stream().map(it -> it.id().toString()).toList().hashCode();
    }
}
