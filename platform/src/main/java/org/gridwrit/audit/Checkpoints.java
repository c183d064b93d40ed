package org.gridwrit.audit;

import java.util.function.Consumer;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.seal.Signatures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 检查点 Hands out what has been signed, to be kept where nobody who can change the database can change it.
@Service
public class Checkpoints {
    private static final Wall EVERY_CITY = Wall.throughTrail("checkpoints", Cities.REGION);

    private final ProofStore proofs;
    private final ChainStore chains;
    private final Signatures signatures;
    private final Walls walls;

    Checkpoints(ProofStore proofs, ChainStore chains, Signatures signatures, Walls walls) {
        this.proofs = proofs;
        this.chains = chains;
        this.signatures = signatures;
        this.walls = walls;
    }

    /// Every checkpoint of every city, a line of JSON each.
    ///
    /// @return how many
    @Transactional(readOnly = true)
    public long all(Consumer<String> lines) {
        return walls.within(EVERY_CITY, () -> writeAll(lines));
    }

    private long writeAll(Consumer<String> lines) {
        long count = 0;
        for (var city : Cities.ALL) {
            try (var checkpoints = proofs.checkpoints(city, 1)) {
                for (var it : (Iterable<Checkpoint>) checkpoints::iterator) {
                    lines.accept(line(it));
                    count++;
                }
            }
        }
        return count;
    }

    /// The newest of every city: whoever keeps these can tell whether anything before them was changed.
    @Transactional(readOnly = true)
    public long newest(Consumer<String> lines) {
        return walls.within(EVERY_CITY, () -> writeNewest(lines));
    }

    private long writeNewest(Consumer<String> lines) {
        long count = 0;
        for (var city : Cities.ALL) {
            var newest = chains.lastCheckpoint(city);
            newest.map(this::line).ifPresent(lines);
            if (newest.isPresent()) count++;
        }
        return count;
    }

    private String line(Checkpoint checkpoint) {
        var key = signatures.publicKey(checkpoint.signature().key()).orElse(new byte[0]);
        return CheckpointFile.line(checkpoint, key);
    }
}
