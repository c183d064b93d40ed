package org.gridwrit.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.gridwrit.seal.Sm3;

/// The SM3 digest of a line: every column, each text with its length before it, so that no two lines read alike.
///
/// Not for several threads at once.
final class EntryDigest {
    private final Sm3 sm3 = new Sm3();
    private final byte[] city;
    private ByteBuffer buffer = ByteBuffer.allocate(512);

    EntryDigest(String city) {
        this.city = city.getBytes(UTF_8);
    }

    byte[] of(Entry entry) {
        buffer.clear();
        put(city);
        put(entry.id());
        put(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        put(entry.actorId());
        put(entry.actorName());
        put(entry.actorRole());
        put(entry.action());
        put(entry.subject());
        put(entry.records());
        put(entry.purpose());
        put(entry.detail());
        return sm3.update(buffer.array(), buffer.position()).digest();
    }

    private void put(String text) {
        put(text.getBytes(UTF_8));
    }

    private void put(byte[] bytes) {
        room(Integer.BYTES + bytes.length);
        buffer.putInt(bytes.length).put(bytes);
    }

    private void put(UUID id) {
        put(id.getMostSignificantBits());
        put(id.getLeastSignificantBits());
    }

    private void put(long number) {
        room(Long.BYTES);
        buffer.putLong(number);
    }

    private void room(int bytes) {
        if (buffer.remaining() >= bytes) return;
        var larger = ByteBuffer.allocate((buffer.position() + bytes) * 2);
        buffer = larger.put(buffer.flip());
    }
}
