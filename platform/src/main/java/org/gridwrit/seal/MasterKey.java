package org.gridwrit.seal;

import java.util.SortedMap;

/// 主密钥 The secret all other keys are derived from, 32 bytes, and the place it is kept: never the database.
///
/// A key management service is one more of these: it hands out the versions at start, and makes the next one when
/// asked.
interface MasterKey {
    int BYTES = 32;

    /// Every version that is kept, by number; empty when there is none yet. Asked again after a rotation.
    SortedMap<Integer, byte[]> versions();

    /// Makes and keeps one more version.
    ///
    /// @throws org.gridwrit.shared.Refusal `seal.key-by-hand` where only a person can add one
    void add(int version);

    /// For the person who has to find it: a path or a name, never the key.
    String place();
}
