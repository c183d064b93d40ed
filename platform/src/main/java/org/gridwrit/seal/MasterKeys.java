package org.gridwrit.seal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 密钥轮换 Changes the master key while everybody works. New values use the new key at once; [Resealing] brings the old
/// ones after it.
@Service
@Transactional
public class MasterKeys {
    private final MasterKey place;
    private final KeyRing keys;
    private final SealStore store;
    private final RotationStore rotations;
    private final ResealStore values;
    private final Signatures signatures;
    private final List<SealedColumn> columns;
    private final Walls walls;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MasterKeys(
            MasterKey place,
            KeyRing keys,
            SealStore store,
            RotationStore rotations,
            ResealStore values,
            Signatures signatures,
            List<SealedColumn> columns,
            Walls walls,
            Clock clock,
            ApplicationEventPublisher events) {
        this.place = place;
        this.keys = keys;
        this.store = store;
        this.rotations = rotations;
        this.values = values;
        this.signatures = signatures;
        this.columns = columns;
        this.walls = walls;
        this.clock = clock;
        this.events = events;
    }

    /// Begins to use another master key: the one its keepers have added already, or a new one where the program may add
    /// it.
    ///
    /// @return its version
    /// @throws Refusal `seal.rotating` while an earlier change is under way; `seal.key-by-hand`
    public int rotate(Actor actor) {
        actor.mustBe(Role.SECURITY);
        rotations.running().ifPresent(it -> {
            throw new Refusal("seal.rotating", it.version());
        });
        int old = keys.active();
        var kept = new TreeMap<>(place.versions()).tailMap(old, false);
        if (kept.isEmpty()) {
            place.add(old + 1);
            kept = new TreeMap<>(place.versions()).tailMap(old, false);
        }
        int version = kept.lastKey();
        var master = Objects.requireNonNull(kept.get(version));
        if (!store.remember(version, Derivation.fingerprint(master)) || !rotations.begin(version, clock.instant())) {
            throw new Refusal("seal.rotating", version);
        }
        signatures.endorse(old, version, master);
        store.replaceIndexKey(keys.rewrapped(version, master));
        walls.within(ResealStore.WALL, () -> columns.forEach(it -> expect(it, version)));
        events.publishEvent(new MasterKeyChanged(actor, version));
        return version;
    }

    private void expect(SealedColumn column, int version) {
        values.count(column).stream()
                .filter(it -> it.version() != version)
                .forEach(it -> rotations.expect(version, column.place(), it.city(), it.rows()));
    }

    /// The program stops asking for a key that seals nothing any more. Backups made under it still need it.
    ///
    /// @throws Refusal `seal.key-in-use`, `seal.rotating`, `seal.key-unknown`
    public void retire(Actor actor, int version) {
        actor.mustBe(Role.SECURITY);
        rotations.running().ifPresent(it -> {
            throw new Refusal("seal.rotating", it.version());
        });
        long rows = walls.within(
                ResealStore.WALL,
                () -> columns.stream()
                        .mapToLong(it -> values.countByVersion(it).getOrDefault(version, 0L))
                        .sum());
        if (version == keys.active() || rows > 0) throw new Refusal("seal.key-in-use", version, rows);
        if (!rotations.retire(version, clock.instant())) throw new Refusal("seal.key-unknown", version);
        events.publishEvent(new MasterKeyRetired(actor, version));
    }

    /// What a person is shown.
    ///
    /// @param place where the keys are kept; for whoever has to keep copies of them
    /// @param rows  by column, then by version of the key
    public record Status(
            int active,
            String place,
            List<KeyVersion> versions,
            Map<String, Map<Integer, Long>> rows,
            List<Progress> progress) {
        public boolean rotating() {
            return versions.stream().anyMatch(KeyVersion::rotating);
        }

        /// Values that this version has sealed.
        public long sealedWith(int version) {
            return rows.values().stream()
                    .mapToLong(it -> it.getOrDefault(version, 0L))
                    .sum();
        }
    }

    @Transactional(readOnly = true)
    public Status status(Actor actor) {
        actor.mustBe(Role.SECURITY);
        var rows = new TreeMap<String, Map<Integer, Long>>();
        walls.within(
                ResealStore.WALL,
                () -> columns.forEach(it -> rows.put(it.place(), new TreeMap<>(values.countByVersion(it)))));
        var versions = rotations.versions();
        return new Status(keys.active(), place.place(), versions, rows, progress(actor));
    }

    /// By column, while a change is under way.
    @Transactional(readOnly = true)
    public List<Progress> progress(Actor actor) {
        actor.mustBe(Role.SECURITY);
        return rotations
                .running()
                .map(it -> Progress.of(rotations, it.version()))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    public boolean rotating(Actor actor) {
        actor.mustBe(Role.SECURITY);
        return rotations.running().isPresent();
    }
}
