package org.gridwrit.payout.share;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 试算和送批 for programs of the court.
@RestController
@RequestMapping("/api/v1/rosters/{id}")
class ReckoningApi {
    private final Plans plans;
    private final Rosters rosters;

    ReckoningApi(Plans plans, Rosters rosters) {
        this.plans = plans;
        this.rosters = rosters;
    }

    /// @param collateralFen what each thing with a secured creditor brought
    record PoolBody(
            @Nullable Long poolFen,
            @Nullable Long reservedFen,
            @Nullable Map<String, Long> collateralFen) {
        Funds funds() {
            if (poolFen == null) throw new Refusal("plan.pool-missing");
            var things = new LinkedHashMap<String, Fen>();
            if (collateralFen != null) collateralFen.forEach((thing, fen) -> things.put(thing, fen(fen)));
            return new Funds(fen(poolFen), fen(reservedFen), things);
        }

        private static Fen fen(@Nullable Long fen) {
            if (fen == null) return Fen.ZERO;
            if (fen < 0) throw new Refusal("casefile.amount");
            return new Fen(fen);
        }
    }

    record RankAnswer(Rank rank, int claims, long owedFen, long paidFen) {}

    record OutlineAnswer(Regime regime, List<RankAnswer> ranks, long leftFen) {
        static OutlineAnswer of(Outline it) {
            return new OutlineAnswer(
                    it.regime(),
                    it.lines().stream()
                            .map(line -> new RankAnswer(
                                    line.rank(),
                                    line.claims(),
                                    line.owed().value(),
                                    line.paid().value()))
                            .toList(),
                    it.left().value());
        }
    }

    @Operation(
            summary = "试算 · Reckon a pool, by this roster's regime first and by others for comparison; nothing is kept")
    @PostMapping("/reckoning")
    List<OutlineAnswer> reckon(Actor actor, @PathVariable Id id, @RequestBody PoolBody body) {
        return plans.reckon(actor, rosters.named(actor, id), body.funds()).stream()
                .map(OutlineAnswer::of)
                .toList();
    }

    @Operation(summary = "送批 · Ask that a plan be approved; the president answers")
    @PutMapping("/plans/{plan}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Actor actor, @PathVariable Id id, @PathVariable UUID plan, @RequestBody PoolBody body) {
        rosters.named(actor, id);
        plans.ask(actor, id, plan, body.funds());
    }
}
