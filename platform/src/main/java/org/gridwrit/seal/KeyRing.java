package org.gridwrit.seal;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// 密钥环 The versions of the master key this database knows, which of them seals new values, and what is derived from
/// them.
///
/// A database remembers the fingerprint of every version that is not retired; the program refuses to start without one
/// of
/// them or with another, so that a lost key shows at once and not on the first look at a case.
@Component
class KeyRing {
    private final MasterKey place;
    private final SealStore store;
    private final Map<Header, byte[]> fields = new ConcurrentHashMap<>();
    private volatile Held held;

    /// @param masters those in use, checked against the database
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Held(NavigableMap<Integer, byte[]> masters, byte[] index) {}

    KeyRing(MasterKey place, SealStore store) {
        this.place = place;
        this.store = store;
        held = load();
    }

    /// The version that seals new values.
    int active() {
        return held.masters.lastKey();
    }

    byte[] field(Header header) {
        var known = fields.get(header);
        if (known != null) return known;
        var master = master(header.version());
        var key = header.form() == Header.FIRST_FORM
                ? Derivation.derive(master, "field", 16)
                : Derivation.derive(
                        master,
                        "field/" + header.purpose().name() + "/"
                                + header.cipher().label(),
                        header.cipher().keyBytes());
        fields.put(header, key);
        return key;
    }

    byte[] index() {
        return held.index;
    }

    /// A version another instance began meanwhile is looked for once.
    byte[] master(int version) {
        if (!held.masters.containsKey(version)) reload();
        var found = held.masters.get(version);
        if (found == null) throw new Refusal("seal.key-unknown", version);
        return found;
    }

    boolean holds(int version) {
        return held.masters.containsKey(version);
    }

    /// Looks whether the database knows another set of keys than this program.
    synchronized void reload() {
        if (!store.fingerprints().keySet().equals(held.masters.keySet())) held = load();
    }

    private Held load() {
        var kept = new TreeMap<>(place.versions());
        if (store.fingerprints().isEmpty()) {
            if (kept.isEmpty()) {
                place.add(1);
                kept.putAll(place.versions());
            }
            store.remember(
                    kept.lastKey(), Derivation.fingerprint(kept.lastEntry().getValue()));
        }
        var masters = new TreeMap<Integer, byte[]>();
        store.fingerprints().forEach((version, fingerprint) -> {
            masters.put(version, mustBe(version, fingerprint, kept));
        });
        return new Held(masters, index(masters));
    }

    private byte[] mustBe(int version, byte[] fingerprint, SortedMap<Integer, byte[]> kept) {
        var master = kept.get(version);
        var where = place.place();
        if (master == null) {
            throw new MasterKeyFailure(
                    "数据库已用第 %d 版主密钥密封，但 %s 中没有；请恢复 / the database is sealed with version %d of the master key, which is missing in %s; restore it"
                            .formatted(version, where, version, where));
        }
        if (!Arrays.equals(Derivation.fingerprint(master), fingerprint)) {
            throw new MasterKeyFailure(
                    "%s 中的第 %d 版主密钥不是密封本数据库的密钥 / version %d of the master key in %s is not the key this database was sealed with"
                            .formatted(where, version, version, where));
        }
        return master;
    }

    /// Born of the first master key and kept sealed since, so that it outlives that key: every blind index depends on
    /// it.
    private byte[] index(NavigableMap<Integer, byte[]> masters) {
        if (store.indexKey().isEmpty()) {
            store.keepIndexKey(
                    wrap(masters, Derivation.derive(masters.firstEntry().getValue(), "index", 32)));
        }
        var wrapped = store.indexKey().orElseThrow();
        var header = Header.of(wrapped).orElseThrow();
        var master = masters.get(header.version());
        if (master == null) throw new Refusal("seal.key-unknown", header.version());
        return Envelope.open(header, wrapping(master, header), wrapped);
    }

    /// The index key, sealed with the newest of these.
    private static byte[] wrap(NavigableMap<Integer, byte[]> masters, byte[] index) {
        var header = new Header(SealCipher.SM4_GCM, Purpose.INDEX, masters.lastKey());
        return Envelope.seal(header, wrapping(masters.lastEntry().getValue(), header), index);
    }

    private static byte[] wrapping(byte[] master, Header header) {
        return Derivation.derive(master, "index-wrapping", header.cipher().keyBytes());
    }

    /// @return the index key as the newest version would keep it
    byte[] rewrapped(int version, byte[] master) {
        var masters = new TreeMap<>(held.masters);
        masters.put(version, master);
        return wrap(masters, held.index);
    }
}
