package org.gridwrit.clue.reward;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.clue.Clues;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 悬赏线索 What people tell who answer a notice, registered in its order, and who they are (财产调查规定 23).
@Service
@Transactional
public class Tips {
    private final Rewards rewards;
    private final TipStore store;
    private final RewardStepStore steps;
    private final Clues clues;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    Tips(Rewards rewards, TipStore store, RewardStepStore steps, Clues clues, Audit audit, Keys keys, Clock clock) {
        this.rewards = rewards;
        this.store = store;
        this.steps = steps;
        this.clues = clues;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// 登记 It becomes a clue of the case, under a number in place of a name.
    ///
    /// @param tip made by whoever sends it, so that a resent one is registered once
    public Id register(Actor actor, Id reward, UUID tip, NewTip told) {
        actor.mustBe(OFFICER, LIAISON);
        var of = rewards.locked(actor, reward);
        var id = new Id(reward.city(), tip);
        var before = store.ofCase(actor.scope(), of.casefile()).stream()
                .filter(it -> it.reward().equals(reward.uuid()))
                .toList();
        if (before.stream().anyMatch(it -> it.id().equals(id))) return id;
        of.mustBeOut();
        int number = before.size() + 1;
        clues.claim(actor, of.casefile(), tip, told.clue(number));
        var it = new Tip(
                id,
                reward.uuid(),
                of.caseId(),
                number,
                told.capacity(),
                told.people().size());
        store.add(of, it);
        for (int i = 0; i < it.people(); i++)
            store.add(of, it, keys.next(), i, told.people().get(i));
        var line =
                RewardStep.of(keys.next(), of, RewardMove.TIP, Times.today(clock), "", actor.name(), clock.instant());
        steps.add(of, line.about(it), actor);
        audit.record(actor, id.city(), "reward.tip", tip, Integer.toString(number));
        return id;
    }

    /// 查阅提供人 For the officer alone, who has to pay them; each look is on the trail.
    public List<TipStore.Told> informants(Actor actor, Id reward) {
        actor.mustBe(OFFICER);
        var of = rewards.named(actor, reward);
        audit.look(actor, reward.city(), "reward.informants", of.caseId(), "CASE");
        return store.informants(new Scope.OfCourt(actor.court()), reward);
    }
}
