package org.gridwrit.clue.reward;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class RewardApi {
    private final Rewards rewards;
    private final Tips tips;

    RewardApi(Rewards rewards, Tips tips) {
        this.rewards = rewards;
        this.tips = tips;
    }

    /// Either a sum or a part of ten thousand.
    record RewardAsked(
            @Nullable UUID party,
            @Nullable Long sumFen,
            @Nullable Integer perMyriad,
            @Nullable String conditions,
            @Nullable Boolean promised,
            @Nullable Set<Channel> channels,
            @Nullable String media,
            @Nullable Boolean bearsCost,
            @Nullable LocalDate receivedOn) {
        NewReward asked() {
            return new NewReward(
                    must("party", party),
                    bounty(),
                    text(conditions),
                    Boolean.TRUE.equals(promised),
                    must("channels", channels),
                    text(media),
                    Boolean.TRUE.equals(bearsCost),
                    must("receivedOn", receivedOn));
        }

        private Bounty bounty() {
            if ((sumFen == null) == (perMyriad == null)) throw new Refusal("reward.bounty");
            return sumFen != null ? new Bounty.Sum(new Fen(sumFen)) : new Bounty.Part(must("perMyriad", perMyriad));
        }
    }

    record RewardDecision(
            @Nullable RewardMove move,
            @Nullable LocalDate day,
            @Nullable String words,
            @Nullable Set<Channel> channels,
            @Nullable UUID tip,
            @Nullable Paying paying,
            @Nullable Unpaid why,
            @Nullable Boolean told) {
        RewardDone done() {
            return new RewardDone(
                    must("move", move),
                    must("day", day),
                    text(words),
                    channels == null ? Set.of() : channels,
                    tip,
                    paying,
                    why,
                    Boolean.TRUE.equals(told));
        }
    }

    record InformantTold(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone) {}

    record TipTold(
            @Nullable AssetKind kind,
            @Nullable String words,
            @Nullable String thing,
            @Nullable String town,
            @Nullable Capacity capacity,
            @Nullable List<InformantTold> people) {
        NewTip told() {
            var all = must("people", people).stream()
                    .map(it -> new Informant(text(it.name()), text(it.idNumber()), text(it.phone())))
                    .toList();
            return new NewTip(
                    must("kind", kind), text(words), text(thing), text(town), must("capacity", capacity), all);
        }
    }

    @Operation(summary = "本案悬赏公告 · Reward notices of a case, and who answered them by number")
    @GetMapping("/cases/{id}/rewards")
    RewardAnswer ofCase(Actor actor, @PathVariable Id id) {
        return RewardAnswer.of(rewards.look(actor, id));
    }

    @Operation(summary = "登记悬赏申请 · Enter an applicant's written application for a reward notice")
    @PutMapping("/cases/{id}/rewards/{reward}")
    Id ask(Actor actor, @PathVariable Id id, @PathVariable UUID reward, @RequestBody RewardAsked body) {
        return rewards.ask(actor, id, reward, body.asked());
    }

    @Operation(summary = "处理悬赏公告 · Allow, publish or end a reward notice, pay a reward or say why not")
    @PutMapping("/rewards/{id}/steps/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(Actor actor, @PathVariable Id id, @PathVariable UUID step, @RequestBody RewardDecision body) {
        rewards.take(actor, id, step, body.done());
    }

    @Operation(summary = "登记悬赏线索 · Register what somebody tells who answers a reward notice")
    @PutMapping("/rewards/{id}/tips/{tip}")
    Id register(Actor actor, @PathVariable Id id, @PathVariable UUID tip, @RequestBody TipTold body) {
        return tips.register(actor, id, tip, body.told());
    }

    @StepUp
    @Operation(summary = "线索提供人 · Who answered a reward notice, for the officer alone")
    @GetMapping("/rewards/{id}/informants")
    List<TipStore.Told> informants(Actor actor, @PathVariable Id id) {
        return tips.informants(actor, id);
    }
}
