package org.gridwrit.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.clue.law.Credit;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.clue.law.Share;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@RecordApplicationEvents
class CluesTest {
    @Autowired
    ApplicationEvents published;

    @Autowired
    Clues clues;

    @Autowired
    ClueLists lists;

    @Autowired
    CaseFiles cases;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    final Cast cast = new Cast();
    Told told;
    Id casefile;

    @BeforeEach
    void file() {
        told = new Told(cases, clues, keys, cast, Times.today(clock));
        casefile = told.filed();
    }

    @Test
    @DisplayName("从提供到到位：核实、扣押、分两次到位，案件台账同时记入")
    void aClueBecomesMoneyOfTheCase() {
        var clue = told.acted(casefile);
        told.recover(clue, 30_000_01, null);
        told.recover(clue, 19_999_99, null);
        assertThat(clues.named(cast.wei, clue))
                .extracting(CaseClue::state, CaseClue::recovered)
                .containsExactly(ClueState.RECOVERED, new Fen(50_000_00));
        assertThat(cases.named(cast.wei.scope(), casefile).recovered()).isEqualTo(new Fen(50_000_00));
        assertThat(ledgers.of(cast.wei.scope(), casefile).entries())
                .allMatch(it -> it.origin() == Origin.CLUE)
                .hasSize(2);
        assertThat(clues.ofCase(cast.wei, casefile).of(clues.named(cast.wei, clue)))
                .extracting(Step::move)
                .containsExactly("VERIFY", "ACT", "RECOVER", "RECOVER");
    }

    @Test
    @DisplayName("每一步都告知统计：先后有序，最后一条与线索现在的状态一致，每笔到位各一次")
    void everyDecisionIsToldOnceInItsOrder() {
        var clue = told.acted(casefile);
        var step = told.recover(clue, 300, null);
        clues.move(cast.wei, clue, step, told.moved(Move.RECOVER, new Fen(300), null));
        var changes = published.stream(ClueChanged.class)
                .filter(it -> it.clue().equals(clue))
                .toList();
        assertThat(changes).extracting(ClueChanged::position).containsExactly(0, 1, 2, 3);
        assertThat(changes)
                .extracting(ClueChanged::state)
                .containsExactly(ClueState.CLAIMED, ClueState.VERIFIED, ClueState.ACTED, ClueState.RECOVERED);
        assertThat(changes.getLast().amount()).isEqualTo(new Fen(300));
        assertThat(published.stream(ClueRecovered.class)).hasSize(1);
    }

    @Test
    @DisplayName("台账里已有的一笔归入线索，不重复计算，也不能超过这一笔")
    void moneyThatIsInTheLedgerIsNotCountedTwice() {
        var clue = told.acted(casefile);
        var entry = keys.next();
        var line = NewEntry.of(entry, EntryKind.PAID_IN, Origin.VOLUNTARY, new Fen(500), told.today(), "");
        ledgers.enter(cast.wei, casefile, line);
        told.recover(clue, 300, entry);
        assertThat(cases.named(cast.wei.scope(), casefile).recovered()).isEqualTo(new Fen(500));
        assertThatThrownBy(() -> told.recover(clue, 201, entry)).hasMessage("clue.entry-exceeded");
        told.recover(clue, 200, entry);
        assertThatThrownBy(() -> told.recover(clue, 1, entry)).hasMessage("clue.entry-unknown");
    }

    @Test
    @DisplayName("属实不属实只由本院承办人决定")
    void onlyTheOfficerOfTheCourtDecides() {
        var clue = told.claimed(casefile, AssetKind.VEHICLE, "");
        var verified = told.moved(Move.VERIFY, null, null);
        assertThatThrownBy(() -> clues.move(cast.lu, clue, keys.next(), verified))
                .hasMessage("access.role");
        assertThatThrownBy(() -> clues.move(cast.president, clue, keys.next(), verified))
                .hasMessage("access.role");
        assertThatThrownBy(() -> clues.move(cast.elsewhere, clue, keys.next(), verified))
                .hasMessage("clue.unknown");
        assertThatThrownBy(() -> clues.named(cast.elsewhere, clue)).hasMessage("clue.unknown");
    }

    @Test
    @DisplayName("核实时更正种类，措施按更正后的种类")
    void theKindIsCorrectedWhenVerifying() {
        var clue = told.claimed(casefile, AssetKind.CROPS, "");
        clues.move(
                cast.wei,
                clue,
                keys.next(),
                new Moved(Move.VERIFY, told.today(), "", AssetKind.LIVESTOCK, "", null, "", null, null));
        told.move(clue, Move.ACT);
        assertThat(clues.named(cast.wei, clue).kind()).isEqualTo(AssetKind.LIVESTOCK);
        var frozen = new Moved(Move.ACT, told.today(), "", null, "", EnforcementMeasure.FREEZE, "裁定书", null, null);
        assertThatThrownBy(() -> clues.move(cast.wei, clue, keys.next(), frozen))
                .hasMessage("clue.measure-unsuited");
    }

    @Test
    @DisplayName("疑似重复由系统提出、承办人认定；功劳归先提供的人，重复的不再处理")
    void aRepetitionIsProposedAndTheFirstSourceKeepsTheCredit() {
        var first = told.claimed(casefile, AssetKind.VEHICLE, "桂F·12345", "蒙某");
        var second = told.claimed(casefile, AssetKind.VEHICLE, "桂f12345", "农某");
        told.claimed(casefile, AssetKind.HOUSE, "桂F12345");
        var all = clues.ofCase(cast.wei, casefile);
        var early = clues.named(cast.wei, first);
        var late = clues.named(cast.wei, second);
        assertThat(all.likely(late)).containsExactly(early);
        assertThat(all.likely(early)).isEmpty();
        assertThatThrownBy(() -> clues.compare(cast.wei, first, keys.next(), second.uuid(), true, "同车"))
                .hasMessage("clue.told-later");
        clues.compare(cast.wei, second, keys.next(), first.uuid(), true, "同一车牌");
        assertThatThrownBy(() -> told.move(second, Move.VERIFY)).hasMessage("clue.duplicate");
        assertThat(clues.ofCase(cast.wei, casefile).credit(early).shares()).containsExactly(new Share("蒙某", 100));
    }

    @Test
    @DisplayName("认定不是重复的，以后不再提示")
    void whatWasFoundDistinctIsNotProposedAgain() {
        var first = told.claimed(casefile, AssetKind.HOUSE, "北大路12号");
        var second = told.claimed(casefile, AssetKind.HOUSE, "北大路12号");
        clues.compare(cast.wei, second, keys.next(), first.uuid(), false, "一间一层，一间二层");
        assertThat(clues.ofCase(cast.wei, casefile).likely(clues.named(cast.wei, second)))
                .isEmpty();
    }

    @Test
    @DisplayName("分享功劳要有理由；以最后一次决定为准，先前的决定保留")
    void theLastDecisionOnCreditCounts() {
        var clue = told.claimed(casefile, AssetKind.VEHICLE, "");
        var shared = new Credit(List.of(new Share("蒙某", 70), new Share("农某", 30)));
        assertThatThrownBy(() -> clues.share(cast.wei, clue, keys.next(), shared, " "))
                .hasMessage("clue.credit-words");
        var step = keys.next();
        clues.share(cast.wei, clue, step, shared, "农某辨认");
        clues.share(cast.wei, clue, step, shared, "农某辨认");
        var all = clues.ofCase(cast.wei, casefile);
        assertThat(all.credit(clues.named(cast.wei, clue))).isEqualTo(shared);
        assertThat(all.steps()).hasSize(1);
    }

    @Test
    @DisplayName("重发不重复：同一编号只登记一次，只记一步")
    void whatIsSentAgainChangesNothing() {
        var clue = told.acted(casefile);
        var step = told.recover(clue, 100, null);
        clues.move(cast.wei, clue, step, told.moved(Move.RECOVER, new Fen(100), null));
        assertThat(clues.named(cast.wei, clue).recovered()).isEqualTo(new Fen(100));
        assertThat(cases.named(cast.wei.scope(), casefile).recovered()).isEqualTo(new Fen(100));
    }

    @Test
    @DisplayName("成效的计数与线索一致，重复的不计")
    void theCountersAgreeWithTheClues() {
        var before = sum();
        var clue = told.acted(casefile);
        told.recover(clue, 77, null);
        told.move(told.claimed(casefile, AssetKind.SHIP, ""), Move.REFUTE);
        var repeated = told.claimed(casefile, AssetKind.VEHICLE, "桂F12345");
        clues.compare(cast.wei, repeated, keys.next(), clue.uuid(), true, "同一车牌");
        var all = clues.ofCase(cast.wei, casefile).clues().stream()
                .map(ClueTally::of)
                .reduce(before, ClueTally::plus);
        assertThat(sum()).isEqualTo(all);
        assertThat(all.claimed() - before.claimed()).isEqualTo(2);
        assertThat(all.fen() - before.fen()).isEqualTo(77);
    }

    private ClueTally sum() {
        return lists.tallies(cast.wei).stream()
                .reduce(new ClueTally(AssetKind.OTHER, "", Source.OTHER, 0, 0, 0, 0, 0, 0), ClueTally::plus);
    }
}
