package org.gridwrit.clue.reward;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.clue.Clues;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.paper.Issuing;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.Papers;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.jspecify.annotations.Nullable;

/// A notice of a case of 凭祥 on its way from the application to the reward.
record Offered(
        Rewards rewards,
        Tips tips,
        Clues clues,
        Papers papers,
        Issuing issuing,
        CaseFiles cases,
        Keys keys,
        Cast cast,
        LocalDate today) {
    Id asked(Id casefile, Bounty bounty) {
        return asked(casefile, bounty, Set.of(Channel.PLATFORM), "", false);
    }

    Id asked(Id casefile, Bounty bounty, Set<Channel> channels, String media, boolean bears) {
        var party =
                cases.named(cast.lu.scope(), casefile).applicants().getFirst().id();
        return rewards.ask(
                cast.lu,
                casefile,
                keys.next(),
                new NewReward(party, bounty, "提供的线索使债权实现", true, channels, media, bears, today));
    }

    Id published(Id casefile, Bounty bounty) {
        var reward = asked(casefile, bounty);
        take(reward, RewardMove.GRANT, "");
        issue(casefile, reward);
        publish(reward, Channel.PLATFORM);
        return reward;
    }

    void issue(Id casefile, Id reward) {
        var paper = papers.draft(cast.wei, casefile, keys.next(), PaperKind.REWARD_NOTICE, reward.uuid());
        issuing.issue(cast.wei, paper);
    }

    void publish(Id reward, Channel... where) {
        rewards.take(
                cast.wei,
                reward,
                keys.next(),
                new RewardDone(RewardMove.PUBLISH, today, "平台网址", Set.of(where), null, null, null, false));
    }

    void take(Id reward, RewardMove move, String words) {
        rewards.take(
                cast.wei, reward, keys.next(), new RewardDone(move, today, words, Set.of(), null, null, null, false));
    }

    Id tip(Id reward, Capacity capacity, String thing, String... names) {
        var people = java.util.Arrays.stream(names)
                .map(it -> new Informant(it, "", "13800000000"))
                .toList();
        return tips.register(
                cast.lu,
                reward,
                keys.next(),
                new NewTip(AssetKind.VEHICLE, "常停在村口", thing, "451481100", capacity, List.copyOf(people)));
    }

    void award(Id reward, Id tip, Paying paying, String words, boolean told) {
        rewards.take(
                cast.wei,
                reward,
                keys.next(),
                new RewardDone(RewardMove.AWARD, today, words, Set.of(), tip.uuid(), paying, null, told));
    }

    void deny(Id reward, Id tip, Unpaid why) {
        rewards.take(
                cast.wei,
                reward,
                keys.next(),
                new RewardDone(RewardMove.DENY, today, "查控系统已查到", Set.of(), tip.uuid(), null, why, false));
    }

    void recovered(Id clue, long fen) {
        move(clue, Move.VERIFY, null);
        move(clue, Move.ACT, null);
        move(clue, Move.RECOVER, new Fen(fen));
    }

    private void move(Id clue, Move move, @Nullable Fen amount) {
        var acts = move == Move.ACT;
        var moved = new Moved(
                move,
                today,
                "已到场",
                null,
                "",
                acts ? EnforcementMeasure.DETAIN : null,
                acts ? "12号之一裁定书" : "",
                amount,
                null);
        clues.move(cast.wei, clue, keys.next(), moved);
    }

    private static final AtomicInteger RUNNING = new AtomicInteger(6600);

    Id filed() {
        var debtor = new NewParty("覃悬赏", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var applicant = new NewParty("蒙申请", IdKind.NONE, null, "凭祥市凭祥镇南大路3号", null);
        var number = CaseNumber.parse("（2019）桂1481执" + RUNNING.incrementAndGet() + "号");
        var filed = new NewCase(
                number,
                LocalDate.of(2019, 3, 4),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(100_000_00),
                List.of(applicant),
                List.of(debtor));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(filed))
                .getFirst()
                .casefile();
    }
}
