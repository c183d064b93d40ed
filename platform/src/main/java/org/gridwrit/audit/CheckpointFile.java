package org.gridwrit.audit;

import java.time.Instant;
import java.util.HexFormat;
import org.gridwrit.seal.Signatures;
import org.gridwrit.seal.Signatures.Signature;
import org.gridwrit.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// 检查点文件 A line of JSON for each checkpoint, with the public key it can be checked with by whoever has nothing else.
record CheckpointFile(
        String city,
        long no,
        long link,
        long entries,
        String hash,
        Instant at,
        int key,
        String publicKey,
        String signature) {
    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String line(Checkpoint it, byte[] publicKey) {
        return JSON.writeValueAsString(new CheckpointFile(
                it.city(),
                it.no(),
                it.link(),
                it.entries(),
                HEX.formatHex(it.hash()),
                it.at(),
                it.signature().key(),
                HEX.formatHex(publicKey),
                HEX.formatHex(it.signature().der())));
    }

    /// @param number of the line, for the person who has to look at it
    /// @throws Refusal `audit.checkpoint-unreadable`; `audit.checkpoint-forged` when the signature does not hold
    static Checkpoint read(String line, int number, Signatures signatures) {
        try {
            var read = JSON.readValue(line, CheckpointFile.class);
            var checkpoint = read.checkpoint();
            boolean holds = signatures
                            .publicKey(read.key)
                            .filter(it -> HEX.formatHex(it).equals(read.publicKey))
                            .isPresent()
                    && signatures.holds(checkpoint.words(), checkpoint.signature());
            if (!holds) throw new Refusal("audit.checkpoint-forged", number);
            return checkpoint;
        } catch (JacksonException | IllegalArgumentException | NullPointerException misread) {
            throw new Refusal("audit.checkpoint-unreadable", number);
        }
    }

    private Checkpoint checkpoint() {
        return new Checkpoint(
                city, no, link, entries, HEX.parseHex(hash), at, new Signature(key, HEX.parseHex(signature)));
    }
}
