package org.gridwrit.audit;

import java.util.function.Consumer;
import org.gridwrit.access.Cities;
import org.gridwrit.seal.Signatures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 检查点 Hands out what has been signed, to be kept where nobody who can change the database can change it.
@Service
public class Checkpoints {
    private final ProofStore proofs;
    private final ChainStore chains;
    private final Signatures signatures;

    Checkpoints(ProofStore proofs, ChainStore chains, Signatures signatures) {
        this.proofs = proofs;
        this.chains = chains;
        this.signatures = signatures;
    }

    /// Every checkpoint of every city, a line of JSON each.
    ///
    /// @return how many
    @Transactional(readOnly = true)
    public long all(Consumer<String> lines) {
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
