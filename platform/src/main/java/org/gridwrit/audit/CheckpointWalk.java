package org.gridwrit.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.gridwrit.seal.Signatures;
import org.jspecify.annotations.Nullable;

/// Holds the checkpoints of a city against its chain, as the links pass by.
///
/// A signature covers everything before it. So not each is checked, only as many as it takes that every line is covered
/// by one that holds and was made within minutes of the line: in a quiet city there are more checkpoints than lines.
final class CheckpointWalk {
    static final Duration PROMPT = Duration.ofMinutes(10);
    private static final Duration SPARED = Duration.ofMinutes(7);

    private final Iterator<Checkpoint> checkpoints;
    private final Signatures signatures;
    private final ChainWalk chain;
    private final List<CityProof.Late> late = new ArrayList<>();
    private @Nullable Checkpoint next;
    private @Nullable Checkpoint spared;
    private long lastNo;
    private long count;
    private long signedEntries;

    /// Links no checkpoint that holds was found for yet.
    private long openLink;
    private long openEntries;
    private @Nullable Instant openSince;

    CheckpointWalk(
            Iterator<Checkpoint> checkpoints, long before, Link.Head from, Signatures signatures, ChainWalk chain) {
        this.checkpoints = checkpoints;
        this.signatures = signatures;
        this.chain = chain;
        this.lastNo = before;
        this.signedEntries = from.entries();
        advance();
    }

    /// After the chain has followed this link.
    void passed(Link link) {
        if (openSince == null) {
            openLink = link.no();
            openSince = link.ids().isEmpty() ? link.sealedAt() : ChainWalk.timeOf(oldest(link));
        }
        openEntries += link.ids().size();
        while (next != null && next.link() <= link.no()) {
            if (next.link() == link.no()) meet(next, link);
            else bad(next, Fault.Kind.REWRITTEN);
            advance();
        }
    }

    private void meet(Checkpoint checkpoint, Link link) {
        if (!Arrays.equals(checkpoint.hash(), link.hash()) || checkpoint.entries() != link.entries()) {
            bad(checkpoint, Fault.Kind.REWRITTEN);
        } else if (mayBeSpared(checkpoint)) {
            spared = checkpoint;
        } else {
            check(checkpoint);
        }
    }

    /// The one after next will still be in time for everything that is open.
    private boolean mayBeSpared(Checkpoint checkpoint) {
        return openSince != null && checkpoint.at().isBefore(openSince.plus(SPARED));
    }

    private void check(Checkpoint checkpoint) {
        spared = null;
        if (!signatures.holds(checkpoint.words(), checkpoint.signature())) {
            chain.fault(Fault.Kind.FORGED, checkpoint.link(), 0, null);
            return;
        }
        if (openSince != null && checkpoint.at().isAfter(openSince.plus(PROMPT))) {
            late.add(new CityProof.Late(openLink, checkpoint.link(), openEntries, openSince, checkpoint.at()));
        }
        signedEntries = checkpoint.entries();
        openSince = null;
        openEntries = 0;
    }

    /// It contradicts the chain: which of the two lies, its signature tells.
    private void bad(Checkpoint checkpoint, Fault.Kind kind) {
        boolean genuine = signatures.holds(checkpoint.words(), checkpoint.signature());
        chain.fault(genuine ? kind : Fault.Kind.FORGED, checkpoint.link(), 0, null);
    }

    /// When the last link has passed.
    void end() {
        if (spared != null) check(spared);
        while (next != null) {
            bad(next, Fault.Kind.TRUNCATED);
            advance();
        }
    }

    private void advance() {
        next = checkpoints.hasNext() ? checkpoints.next() : null;
        if (next == null) return;
        if (next.no() != lastNo + 1) chain.fault(Fault.Kind.CHECKPOINTS_REMOVED, next.link(), 0, null);
        lastNo = next.no();
        count++;
    }

    private static UUID oldest(Link link) {
        return link.ids().getFirst();
    }

    List<CityProof.Late> late() {
        return late;
    }

    long count() {
        return count;
    }

    long signedEntries() {
        return signedEntries;
    }
}
