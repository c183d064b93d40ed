package org.gridwrit.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import org.gridwrit.seal.Signatures.Signature;

/// 检查点 Where a city's chain had come to at a moment, signed with a key that is not in the database.
///
/// @param link    the last link it covers
/// @param entries lines up to and with that link
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Checkpoint(String city, long no, long link, long entries, byte[] hash, Instant at, Signature signature) {

    /// What is signed; it can be read and printed.
    static byte[] words(String city, long no, Link.Head head, Instant at) {
        return "gridwrit audit checkpoint\ncity %s\nno %d\nlink %d\nentries %d\nhash %s\nat %d\n"
                .formatted(
                        city, no, head.no(), head.entries(), HexFormat.of().formatHex(head.hash()), at.toEpochMilli())
                .getBytes(UTF_8);
    }

    byte[] words() {
        return words(city, no, head(), at);
    }

    /// As it is printed and compared by eye.
    public String hashInGroups() {
        return HexFormat.of().formatHex(hash).replaceAll("(.{8})(?!$)", "$1 ");
    }

    Link.Head head() {
        return new Link.Head(link, entries, hash);
    }
}
