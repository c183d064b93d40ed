package org.gridwrit.audit;

import java.util.UUID;
import org.gridwrit.access.Cities;
import org.gridwrit.seal.MasterKeyChanged;
import org.gridwrit.seal.MasterKeyRetired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// `seal` lies below the trail and cannot write to it; what is done to the keys is written here, in the same
/// transaction.
@Component
class KeyEvents {
    private final Audit audit;

    KeyEvents(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(MasterKeyChanged event) {
        audit.record(event.by(), Cities.REGION, "key.rotate", key(event.version()), String.valueOf(event.version()));
    }

    @EventListener
    void on(MasterKeyRetired event) {
        audit.record(event.by(), Cities.REGION, "key.retire", key(event.version()), String.valueOf(event.version()));
    }

    private static UUID key(int version) {
        return new UUID(0, version);
    }
}
