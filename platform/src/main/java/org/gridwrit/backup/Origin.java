package org.gridwrit.backup;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import org.gridwrit.shared.Refusal;

/// What stands in clear at the head of a backup: enough to say which key and which program open it, and nothing else.
///
/// @param schema       version of the last migration
/// @param fingerprints of the versions of the master key that the database needs
record Origin(UUID id, Instant at, String schema, TreeMap<Integer, byte[]> fingerprints) {
    private static final byte[] MAGIC = {'G', 'R', 'I', 'D', 'W', 'R', 'I', 'T', 'B', 'A', 'K', '1'};
    private static final int MOST_KEYS = 1 << 16;

    void write(DataOutputStream out) throws IOException {
        out.write(MAGIC);
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
        out.writeLong(at.toEpochMilli());
        out.writeUTF(schema);
        out.writeInt(fingerprints.size());
        for (var it : fingerprints.entrySet()) {
            out.writeInt(it.getKey());
            out.writeByte(it.getValue().length);
            out.write(it.getValue());
        }
    }

    /// @throws Refusal `backup.not-one`
    static Origin read(DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) throw new Refusal("backup.not-one");
        var id = new UUID(in.readLong(), in.readLong());
        var at = Instant.ofEpochMilli(in.readLong());
        var schema = in.readUTF();
        int keys = in.readInt();
        if (keys < 1 || keys > MOST_KEYS) throw new Refusal("backup.not-one");
        var fingerprints = new TreeMap<Integer, byte[]>();
        for (int n = 0; n < keys; n++) {
            int version = in.readInt();
            fingerprints.put(version, in.readNBytes(in.readUnsignedByte()));
        }
        return new Origin(id, at, schema, fingerprints);
    }
}
