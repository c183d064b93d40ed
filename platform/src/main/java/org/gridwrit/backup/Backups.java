package org.gridwrit.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.audit.Audit;
import org.gridwrit.seal.KeysKept;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;

/// 备份 Writes every row as it is at one moment, and brings all of them back into a database that holds nothing yet.
@Service
public class Backups {
    private final OwnerStore owner;
    private final Seal seal;
    private final KeysKept kept;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    Backups(OwnerStore owner, Seal seal, KeysKept kept, Audit audit, Keys keys, Clock clock) {
        this.owner = owner;
        this.seal = seal;
        this.kept = kept;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// Nobody has to wait meanwhile. The line on the trail is written before, so that it is in the backup too.
    ///
    /// @param table told the name of each table as it begins
    /// @return rows
    public long write(Actor actor, OutputStream file, Consumer<String> table) throws IOException, SQLException {
        var id = keys.next();
        audit.record(actor, Cities.REGION, "backup.write", id);
        try (var store = owner.open()) {
            store.readOneMoment();
            var tables = store.tables();
            var out = new DataOutputStream(file);
            new Origin(id, clock.instant(), tables.schema(), kept.fingerprints()).write(out);
            var sealed = new SealedOutput(seal, id, out);
            try (var rows = new RowsOutput(new GZIPOutputStream(sealed, 1 << 16), store)) {
                for (var it : tables.all()) {
                    table.accept(it.name());
                    rows.write(it);
                }
                return rows.finish();
            }
        }
    }

    /// All or nothing.
    ///
    /// @return rows
    /// @throws Refusal `backup.not-empty`, `backup.not-one`, `backup.other-program`, `backup.other-key`,
    ///                 `backup.damaged`
    public long restore(Actor actor, InputStream file, Consumer<String> table) throws IOException, SQLException {
        try (var store = owner.open()) {
            var in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
            var origin = Origin.read(in);
            var schema = store.tables().schema();
            if (!origin.schema().equals(schema)) throw new Refusal("backup.other-program", origin.schema(), schema);
            store.filled().ifPresent(it -> {
                throw new Refusal("backup.not-empty", it);
            });
            kept.adopt(origin.fingerprints());
            var tables = store.tables().all();
            store.clear(tables);
            var sealed = new SealedInput(seal, origin.id(), in);
            long rows = new RowsInput(store, tables).read(new GZIPInputStream(sealed, 1 << 16), table);
            if (in.read() >= 0) throw new Refusal("backup.damaged", "+");
            store.commit();
            audit.record(actor, Cities.REGION, "backup.restore", origin.id());
            return rows;
        } catch (EOFException cutOff) {
            throw new Refusal("backup.damaged", "…");
        }
    }
}
