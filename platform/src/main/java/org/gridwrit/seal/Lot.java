package org.gridwrit.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A few values sealed anew, in a transaction of their own.
@Service
class Lot {
    static final int ROWS = 200;

    private final ResealStore values;
    private final RotationStore rotations;
    private final Seal seal;
    private final SealedText texts;
    private final KeyRing keys;
    private final Walls walls;

    Lot(ResealStore values, RotationStore rotations, Seal seal, SealedText texts, KeyRing keys, Walls walls) {
        this.values = values;
        this.rotations = rotations;
        this.seal = seal;
        this.texts = texts;
        this.keys = keys;
        this.walls = walls;
    }

    /// @param rows as many as were found
    record Did(int rows, ResealStore.@Nullable Row last) {}

    @Transactional
    public Did reseal(SealedColumn column, String city, ResealStore.@Nullable Row after) {
        int version = keys.active();
        return walls.within(ResealStore.WALL, () -> {
            var rows = values.sealedOtherwise(column, city, version, after, ROWS);
            if (rows.isEmpty()) return new Did(0, null);
            List<byte[]> anew =
                    rows.stream().map(it -> anew(column, it.sealed())).toList();
            rotations.done(version, column.place(), city, values.replace(column, city, rows, anew));
            return new Did(rows.size(), rows.getLast());
        });
    }

    private byte[] anew(SealedColumn column, byte[] kept) {
        return column.text()
                ? texts.anew(new String(kept, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : seal.reseal(column.purpose(), kept);
    }

    @Transactional
    public void finish(int version, Instant at) {
        rotations.finish(version, at);
    }
}
