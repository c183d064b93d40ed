package org.gridwrit.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridwrit.seal.Sm3;

/// 链节 The lines sealed together: which, in what order, and the digest of each, bound to everything before.
///
/// @param entries  lines of the whole chain up to and with this link
/// @param digests  32 bytes for each line, in the order of `ids`
/// @param previous the hash of the link before, or [#genesis]
@SuppressWarnings("ArrayRecordComponent") // never compared
record Link(long no, long entries, List<UUID> ids, byte[] digests, byte[] previous, byte[] hash, Instant sealedAt) {

    static Link after(Head head, String city, List<UUID> ids, byte[] digests, Instant at) {
        var open = new Link(head.no() + 1, head.entries() + ids.size(), ids, digests, head.hash(), new byte[0], at);
        return new Link(open.no, open.entries, ids, digests, open.previous, open.computed(city), at);
    }

    /// What a city's chain begins with.
    static byte[] genesis(String city) {
        return new Sm3().update(("gridwrit audit " + city).getBytes(UTF_8)).digest();
    }

    /// Where a chain has come to.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Head(long no, long entries, byte[] hash) {
        static Head genesis(String city) {
            return new Head(0, 0, Link.genesis(city));
        }
    }

    Head head() {
        return new Head(no, entries, hash);
    }

    boolean hasDigest(int position, byte[] digest) {
        int from = position * Sm3.BYTES;
        return from + Sm3.BYTES <= digests.length
                && Arrays.equals(digests, from, from + Sm3.BYTES, digest, 0, Sm3.BYTES);
    }

    boolean hasDigest(byte[] digest) {
        return IntStream.range(0, ids.size()).anyMatch(it -> hasDigest(it, digest));
    }

    boolean isWhole(String city) {
        return digests.length == ids.size() * Sm3.BYTES && Arrays.equals(computed(city), hash);
    }

    byte[] computed(String city) {
        var words = ByteBuffer.allocate(64 + previous.length + ids.size() * 2 * Long.BYTES)
                .put(city.getBytes(UTF_8))
                .putLong(no)
                .putLong(entries)
                .putLong(sealedAt.toEpochMilli())
                .put(previous);
        for (var id : ids) {
            words.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return new Sm3().update(words.array(), words.position()).update(digests).digest();
    }
}
