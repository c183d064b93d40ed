package org.gridwrit.audit;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.seal.Signatures;
import org.gridwrit.seal.Sm3;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 封链 Puts written lines into their city's chain, and signs where it has come to.
@Service
class Sealing {
    static final int LOT = 2_000;
    static final int ENTRIES_TO_SIGN = 10_000;
    static final Duration TIME_TO_SIGN = Duration.ofMinutes(1);
    private static final String WORK = "sealing";
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final ChainStore store;
    private final LookStore looks;
    private final Signatures signatures;
    private final Walls walls;
    private final Clock clock;
    /// Where each chain had come to when this program last looked: it must still lead through there.
    private final Map<String, Link.Head> seen = new ConcurrentHashMap<>();

    Sealing(ChainStore store, LookStore looks, Signatures signatures, Walls walls, Clock clock) {
        this.store = store;
        this.looks = looks;
        this.signatures = signatures;
        this.walls = walls;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<String> citiesWithUnsealed() {
        return walls.within(Wall.throughTrail(WORK, Cities.REGION), store::citiesWithUnsealed);
    }

    /// One lot.
    ///
    /// @return how many lines were sealed; zero also when another instance is at it
    @Transactional
    public int seal(String city) {
        return walls.within(Wall.throughTrail(WORK, city), () -> sealLot(city));
    }

    private int sealLot(String city) {
        if (!store.claim(city)) return 0;
        var head = head(city);
        if (head.isEmpty()) return 0;
        var lot = store.unsealed(city, LOT);
        if (lot.isEmpty()) return 0;
        var digest = new EntryDigest(city);
        var digests = ByteBuffer.allocate(lot.size() * Sm3.BYTES);
        lot.forEach(it -> digests.put(digest.of(it)));
        var ids = lot.stream().map(Entry::id).toList();
        store.add(city, Link.after(head.get(), city, ids, digests.array(), now()));
        looks.add(city, LookDay.of(lot));
        return lot.size();
    }

    /// @param atOnce whether to sign before a minute or ten thousand lines have passed
    /// @return whether something is left to be signed later
    @Transactional
    public boolean sign(String city, boolean atOnce) {
        return walls.within(Wall.throughTrail(WORK, city), () -> signHead(city, atOnce));
    }

    private boolean signHead(String city, boolean atOnce) {
        if (!store.claim(city)) return true;
        var head = head(city);
        if (head.isEmpty() || head.get().no() == 0) return false;
        var last = store.lastCheckpoint(city);
        if (last.isPresent() && last.get().link() >= head.get().no()) return false;
        if (!atOnce && !isDue(last, head.get())) return true;
        var at = now();
        long no = last.map(Checkpoint::no).orElse(0L) + 1;
        var signature = signatures.sign(Checkpoint.words(city, no, head.get(), at));
        store.add(new Checkpoint(
                city, no, head.get().no(), head.get().entries(), head.get().hash(), at, signature));
        return false;
    }

    private boolean isDue(Optional<Checkpoint> last, Link.Head head) {
        return last.isEmpty()
                || head.entries() - last.get().entries() >= ENTRIES_TO_SIGN
                || !now().isBefore(last.get().at().plus(TIME_TO_SIGN));
    }

    /// Empty when the chain no longer leads through where it was: nothing more is built on what somebody rewrote.
    private Optional<Link.Head> head(String city) {
        var was = seen.get(city);
        if (was != null && was.no() > 0 && !leadsThrough(city, was)) {
            LOG.error(
                    "The audit chain of {} was changed: link {} is not the one it was. It is sealed no further.",
                    city,
                    was.no());
            return Optional.empty();
        }
        var head = store.head(city).orElseGet(() -> Link.Head.genesis(city));
        seen.put(city, head);
        return Optional.of(head);
    }

    /// As a program that was just started.
    void forget() {
        seen.clear();
    }

    private boolean leadsThrough(String city, Link.Head was) {
        return store.hash(city, was.no())
                .filter(it -> Arrays.equals(it, was.hash()))
                .isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
