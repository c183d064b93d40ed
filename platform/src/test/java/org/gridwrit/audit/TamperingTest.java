package org.gridwrit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.audit.Written.CITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.seal.Signatures;
import org.gridwrit.shared.Times;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody who may do everything in the database, and has no key, changes the trail.
@WholeProgram
class TamperingTest {
    @Autowired
    Audit audit;

    @Autowired
    ChainStore store;

    @Autowired
    LookStore looks;

    @Autowired
    Signatures signatures;

    @Autowired
    Verification verification;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    ProofStore proofs;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Walls walls;

    @Autowired
    ApplicationContext program;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Written trail;

    @BeforeEach
    void sixLinks() {
        // A sealer that was not there when the trail was spoilt: a program started afterwards.
        trail = new Written(audit, sealer(), verification, jdbc);
        trail.afresh();
        trail.links(6);
    }

    private Sealing sealer() {
        var another = new Sealing(store, looks, signatures, walls, java.time.Clock.systemUTC());
        return (Sealing) program.getAutowireCapableBeanFactory().initializeBean(another, "another");
    }

    @Test
    void anUntouchedTrailHolds() {
        var proof = trail.prove();
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.entries()).isEqualTo(30);
        assertThat(proof.links()).isEqualTo(6);
        assertThat(proof.checkpoints()).isEqualTo(3);
        assertThat(proof.unsigned()).isZero();
        assertThat(proof.late()).isEmpty();
    }

    @Test
    void whatIsNotSealedOrSignedYetIsCounted() {
        trail.link(4);
        audit.record(Written.WEI, CITY, "task.confirm", new UUID(3, 3));
        var proof = trail.prove();
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.unsigned()).isEqualTo(4);
        assertThat(proof.unsealed()).isEqualTo(1);
        assertThat(proof.waitingSince()).isNotNull();
    }

    @Test
    void anAlteredLineIsFoundWhicheverColumnItWas() {
        var columns = List.of(
                "actor_name = '黄'",
                "actor_role = 'WORKER'",
                "action = 'task.look'",
                "subject_id = id",
                "actor_id = id",
                "detail = detail || ' '",
                "records = 2",
                "purpose = 'x'",
                "at = at + interval '1 microsecond'");
        for (int i = 0; i < columns.size(); i++) {
            sixLinks();
            trail.spoil(
                    "update audit.entry set " + columns.get(i) + " where city_code = ? and id = ?",
                    CITY,
                    trail.id(3, 4));
            assertThat(trail.faults()).as(columns.get(i)).containsExactly("ALTERED 3/4");
        }
    }

    @Test
    void aRemovedLineIsFound() {
        trail.spoil("delete from audit.entry where city_code = ? and id = ?", CITY, trail.id(2, 5));
        assertThat(trail.faults()).containsExactly("REMOVED 2/5");
    }

    @Test
    void anInsertedLineIsFound() {
        trail.spoil("""
                insert into audit.entry (city_code, id, at, actor_id, actor_name, actor_role, action, subject_id, detail)
                select city_code, ?, at, actor_id, actor_name, actor_role, action, subject_id, detail
                  from audit.entry where city_code = ? and id = ?
                """, new UUID(trail.id(2, 5).getMostSignificantBits(), 7), CITY, trail.id(2, 5));
        assertThat(trail.faults()).containsExactly("INSERTED");
    }

    @Test
    void aLineRemovedBeforeItWasSealedIsFound() {
        audit.record(Written.WEI, CITY, "task.confirm", new UUID(8, 8));
        trail.spoil("delete from audit.entry where city_code = ? and subject_id = ?", CITY, new UUID(8, 8));
        trail.sealing().seal(CITY);
        assertThat(trail.faults()).containsExactly("VANISHED");
    }

    @Test
    void twoLinesThatChangedPlacesAreFound() {
        var one = trail.id(4, 1);
        var other = trail.id(4, 2);
        trail.spoil("update audit.link set ids[1] = ?, ids[2] = ? where city_code = ? and no = 4", other, one, CITY);
        assertThat(trail.faults()).containsExactly("REORDERED 4");
        sixLinks();
        var spare = new UUID(1, 1);
        for (var step :
                new UUID[][] {{trail.id(4, 1), spare}, {trail.id(5, 1), trail.id(4, 1)}, {spare, trail.id(5, 1)}}) {
            trail.spoil("update audit.entry set id = ? where city_code = ? and id = ?", step[1], CITY, step[0]);
        }
        assertThat(trail.faults()).containsExactly("ALTERED 4/1", "ALTERED 5/1");
    }

    @Test
    void twoLinksThatChangedPlacesAreFound() {
        for (var step : new int[][] {{3, 99}, {4, 3}, {99, 4}}) {
            trail.spoil("update audit.link set no = ? where city_code = ? and no = ?", step[1], CITY, step[0]);
        }
        assertThat(trail.faults()).contains("REORDERED 3", "REORDERED 4");
    }

    @Test
    void aRemovedLinkIsFoundAndItsLinesToo() {
        trail.spoil("delete from audit.link where city_code = ? and no = 3", CITY);
        assertThat(trail.faults())
                .contains("LINKS_REMOVED 4")
                .filteredOn("INSERTED"::equals)
                .hasSize(5);
    }

    @Test
    void aChainWrittenAnewContradictsItsCheckpoints() {
        alter(3, 2);
        rewriteFrom(3);
        assertThat(trail.faults()).containsExactly("REWRITTEN 4", "REWRITTEN 6");
    }

    @Test
    void checkpointsAlteredToFitAreForged() {
        alter(3, 2);
        rewriteFrom(3);
        for (int link : new int[] {4, 6}) {
            trail.spoil("""
                    update audit.checkpoint c set hash = l.hash from audit.link l
                     where l.city_code = c.city_code and l.no = c.link_no and c.city_code = ? and c.link_no = ?
                    """, CITY, link);
        }
        assertThat(trail.faults()).contains("FORGED 6");
    }

    @Test
    void aTrailCutOffShortOfACheckpointIsFound() {
        cutOffAfter(4);
        assertThat(trail.faults()).containsExactly("TRUNCATED 6");
    }

    @Test
    void aCheckpointTakenOutOfTheMiddleIsMissed() {
        trail.spoil("delete from audit.checkpoint where city_code = ? and no = 2", CITY);
        assertThat(trail.faults()).containsExactly("CHECKPOINTS_REMOVED 6");
    }

    @Test
    void whoAlsoRemovesTheCheckpointsIsFoundByThoseKeptElsewhere() {
        var kept = new ArrayList<String>();
        assertThat(checkpoints.all(kept::add)).isEqualTo(3);
        cutOffAfter(4);
        trail.spoil("delete from audit.checkpoint where city_code = ? and no = 3", CITY);
        assertThat(trail.faults()).isEmpty();
        assertThat(trail.prove(kept).faults()).extracting(Written::brief).containsExactly("TRUNCATED 6");

        sixLinks();
        kept.clear();
        checkpoints.newest(kept::add);
        alter(1, 1);
        rewriteFrom(1);
        trail.spoil("delete from audit.checkpoint where city_code = ?", CITY);
        sealer().sign(CITY, true);
        assertThat(trail.faults()).isEmpty();
        assertThat(trail.prove(kept).faults()).extracting(Written::brief).containsExactly("REWRITTEN 6");
    }

    @Test
    void aKeptFileThatWasChangedIsRefused() {
        var kept = new ArrayList<String>();
        checkpoints.all(kept::add);
        kept.set(1, kept.get(1).replace("\"entries\":20", "\"entries\":21"));
        assertThatThrownBy(() -> trail.prove(kept)).hasMessage("audit.checkpoint-forged");
        kept.set(1, "{}");
        assertThatThrownBy(() -> trail.prove(kept)).hasMessage("audit.checkpoint-unreadable");
    }

    @Test
    void oldLinesSignedAnewStandOut() {
        trail.spoil("""
                update audit.entry set id = overlay(id::text placing '019a0000' from 1 for 8)::uuid where city_code = ?
                """, CITY);
        trail.spoil("delete from audit.checkpoint where city_code = ?", CITY);
        trail.spoil("delete from audit.link where city_code = ?", CITY);
        jdbc.sql("insert into audit.unsealed (city_code, id) select city_code, id from audit.entry")
                .update();
        var later = sealer();
        later.seal(CITY);
        later.sign(CITY, true);
        assertThat(trail.prove().late())
                .singleElement()
                .satisfies(it -> assertThat(it.entries()).isEqualTo(30));
    }

    @Test
    void aRunningProgramBuildsNothingOnWhatSomebodyRewrote() {
        alter(3, 2);
        rewriteFrom(3);
        audit.record(Written.WEI, CITY, "task.confirm", new UUID(3, 3));
        assertThat(trail.sealing().seal(CITY)).isZero();
        assertThat(trail.sealing().sign(CITY, true)).isFalse();
        assertThat(trail.faults()).containsExactly("REWRITTEN 4", "REWRITTEN 6");
    }

    @Test
    void aProofMayBeginAtTheLastCheckpointBeforeADay() {
        trail.spoil("update audit.checkpoint set at = at - interval '3 days' where city_code = ? and no = 1", CITY);
        var today = LocalDate.now(Times.CHINA);
        var forged = verification.prove(CITY, today, List.of(), _ -> {}).getFirst();
        assertThat(forged.faults()).extracting(Written::brief).containsExactly("FORGED 2");
        assertThat(forged.entries()).isEqualTo(20);
    }

    private void alter(int link, int position) {
        trail.spoil(
                "update audit.entry set detail = '别的' where city_code = ? and id = ?", CITY, trail.id(link, position));
    }

    /// The chain as it would be had the lines always read as they do now.
    private void rewriteFrom(long from) {
        var digest = new EntryDigest(CITY);
        var links = Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(_ -> walls.within(Wall.throughTrail("test", CITY), () -> {
                    try (var all = proofs.links(CITY, 1)) {
                        return all.toList();
                    }
                })));
        var entries = new ProofStore(jdbc);
        var head =
                from == 1 ? Link.Head.genesis(CITY) : links.get((int) from - 2).head();
        for (var link : links.subList((int) from - 1, links.size())) {
            var digests = java.nio.ByteBuffer.allocate(link.digests().length);
            link.ids()
                    .forEach(it -> digests.put(digest.of(entries.entry(CITY, it).orElseThrow())));
            var anew = Link.after(head, CITY, link.ids(), digests.array(), link.sealedAt());
            trail.spoil(
                    "update audit.link set digests = ?, previous = ?, hash = ? where city_code = ? and no = ?",
                    anew.digests(),
                    anew.previous(),
                    anew.hash(),
                    CITY,
                    link.no());
            head = anew.head();
        }
        assertThat(Arrays.equals(head.hash(), links.getLast().hash())).isFalse();
    }

    private void cutOffAfter(int link) {
        trail.spoil(
                "delete from audit.entry e using audit.link l where l.city_code = ? and l.no > ? and e.city_code = l.city_code and e.id = any(l.ids)",
                CITY,
                link);
        trail.spoil("delete from audit.link where city_code = ? and no > ?", CITY, link);
    }
}
