package org.gridwrit.card;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What a township does with cards, for programs.
@RestController
class CardApi {
    private final Cards cards;
    private final TownshipTaskCards ofTasks;

    CardApi(Cards cards, TownshipTaskCards ofTasks) {
        this.cards = cards;
        this.ofTasks = ofTasks;
    }

    /// @param taskCards how many cards for single tasks the worker can show today
    record CardHolder(String worker, String name, @Nullable YearCard card, int taskCards) {}

    record YearCard(
            Id id,
            LocalDate from,
            LocalDate to,
            String area,
            @Nullable LocalDate revokedOn,
            @Nullable String reason) {
        static YearCard of(AuthorityCard it) {
            var revocation = it.revocation();
            return new YearCard(
                    it.id(),
                    it.from(),
                    it.to(),
                    it.area(),
                    revocation == null ? null : revocation.day(),
                    revocation == null ? null : revocation.reason());
        }
    }

    record CardsOf(String township) {}

    record IssuedCards(int issued) {}

    record RevocationReason(String reason) {}

    @Operation(summary = "授权证 · Workers of a township and their cards")
    @GetMapping("/api/v1/cards")
    List<CardHolder> list(Actor actor, @RequestParam String township) {
        mustBeTownship(township);
        var underWay = ofTasks.underWay(actor, township);
        return cards.inTownship(actor, township).stream()
                .map(it -> new CardHolder(
                        it.worker().id().toString(),
                        it.worker().name(),
                        it.card().map(YearCard::of).orElse(null),
                        underWay.getOrDefault(it.worker().uuid(), 0)))
                .toList();
    }

    @StepUp
    @Operation(summary = "发证 · Issue this year's card to every worker on duty who has none")
    @PostMapping("/api/v1/cards")
    IssuedCards issue(Actor actor, @RequestBody CardsOf body) {
        mustBeTownship(body.township);
        return new IssuedCards(cards.issueAll(actor, body.township));
    }

    @Operation(summary = "吊销 · Revoke a card, and the worker's cards for tasks with it")
    @PutMapping("/api/v1/cards/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable Id id, @RequestBody RevocationReason body) {
        cards.revoke(actor, id, body.reason);
    }

    @Operation(summary = "吊销单项授权证 · Revoke every card for a task that a worker has")
    @PutMapping("/api/v1/workers/{id}/task-cards/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeOfTasks(Actor actor, @PathVariable Id id, @RequestBody RevocationReason body) {
        ofTasks.revoke(actor, id, body.reason);
    }

    private static void mustBeTownship(String code) {
        if (!code.matches("[0-9]{9}")) throw new Refusal("division.unknown", code);
    }
}
