package org.gridwrit.task.sync;

import java.nio.charset.StandardCharsets;
import org.gridwrit.seal.Seal;
import tools.jackson.databind.json.JsonMapper;

/// A refused fact with what was entered still closed.
@SuppressWarnings("ArrayRecordComponent") // never compared
record SealedRefusal(RefusedFact closed, byte[] body) {
    RefusedFact opened(Seal seal) {
        var said = JsonMapper.shared().readTree(new String(seal.openBytes(body), StandardCharsets.UTF_8));
        return closed.opened(new RefusedFact.Body(
                Fact.text(said, "outcome"), Fact.text(said, "words"), Fact.text(said.path("clue"), "words")));
    }
}
