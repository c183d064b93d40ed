package org.gridwrit.seal;

import java.util.SortedMap;
import org.gridwrit.shared.Refusal;

/// What the platform the program runs on hands over as a secret, in `GRIDWRIT_MASTER_KEY`.
record EnvironmentKey(String secret) implements MasterKey {
    @Override
    public SortedMap<Integer, byte[]> versions() {
        return WrittenKeys.read(secret, place());
    }

    @Override
    public void add(int version) {
        throw new Refusal("seal.key-by-hand", version, place());
    }

    @Override
    public String place() {
        return "GRIDWRIT_MASTER_KEY";
    }

    /// Records print what they hold; this one must not.
    @Override
    public String toString() {
        return place();
    }
}
