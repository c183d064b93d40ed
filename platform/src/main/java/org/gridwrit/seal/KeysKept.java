package org.gridwrit.seal;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which versions of the master key a database needs, told by their fingerprints: what a backup says of itself, and
/// what is asked for before it is brought back.
@Service
@Transactional
public class KeysKept {
    private final SealStore store;
    private final KeyRing keys;

    KeysKept(SealStore store, KeyRing keys) {
        this.store = store;
        this.keys = keys;
    }

    public TreeMap<Integer, byte[]> fingerprints() {
        return new TreeMap<>(store.fingerprints());
    }

    /// Lets this program open what another database has sealed.
    ///
    /// @throws Refusal          `backup.other-key`
    /// @throws MasterKeyFailure when a version is not kept here
    public void adopt(Map<Integer, byte[]> fingerprints) {
        var known = store.fingerprints();
        fingerprints.forEach((version, fingerprint) -> {
            var own = known.get(version);
            if (own != null && !Arrays.equals(own, fingerprint)) throw new Refusal("backup.other-key", version);
            if (own == null) store.remember(version, fingerprint);
        });
        keys.reload();
    }
}
