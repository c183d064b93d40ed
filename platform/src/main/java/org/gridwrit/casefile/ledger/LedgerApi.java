package org.gridwrit.casefile.ledger;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 执行款账 for programs of the court; money in whole fen. Sending a PUT again changes nothing.
@RestController
@RequestMapping("/api/v1")
class LedgerApi {
    private final Ledgers ledgers;
    private final Releases releases;
    private final Owings owings;
    private final CaseFiles cases;

    LedgerApi(Ledgers ledgers, Releases releases, Owings owings, CaseFiles cases) {
        this.ledgers = ledgers;
        this.releases = releases;
        this.owings = owings;
        this.cases = cases;
    }

    record LedgerLine(
            UUID id,
            EntryKind kind,
            Origin origin,
            long amountFen,
            LocalDate day,
            String words,
            @Nullable UUID counters,
            @Nullable UUID fact,
            String by) {
        static LedgerLine of(LedgerEntry it) {
            return new LedgerLine(
                    it.id(),
                    it.kind(),
                    it.origin(),
                    it.amount().value(),
                    it.day(),
                    it.words(),
                    it.counters(),
                    it.fact(),
                    it.by());
        }
    }

    record LedgerAnswer(
            long heldFen,
            long recoveredFen,
            long creditedFen,
            @Nullable Long owedFen,
            List<LedgerLine> entries) {}

    record EntryBody(
            @Nullable EntryKind kind,
            @Nullable Origin origin,
            long amountFen,
            @Nullable LocalDate day,
            @Nullable String words,
            @Nullable Boolean again) {}

    record OwedBody(
            long principalFen,
            long otherFen,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate until,
            @Nullable String words) {}

    record CounterBody(@Nullable UUID counter, @Nullable String why) {}

    record ReleaseBody(
            @Nullable EntryKind kind,
            @Nullable UUID payee,
            long amountFen,
            @Nullable String words) {}

    record ReleaseRefusalBody(@Nullable String why) {}

    @Operation(summary = "执行款账 · The ledger of a case; every figure is the sum of its entries")
    @GetMapping("/cases/{id}/ledger")
    LedgerAnswer show(Actor actor, @PathVariable Id id) {
        cases.look(actor, id);
        var account = ledgers.of(actor.scope(), id);
        return new LedgerAnswer(
                account.held().value(),
                account.recovered().value(),
                account.credited().value(),
                ledgers.owed(actor.scope(), id).map(it -> it.total().value()).orElse(null),
                account.entries().stream().map(LedgerLine::of).toList());
    }

    @Operation(summary = "记账 · Write down money paid in, performed directly, deducted or waived")
    @PutMapping("/cases/{id}/ledger/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(Actor actor, @PathVariable Id id, @PathVariable UUID entry, @RequestBody EntryBody body) {
        var line = new NewEntry(
                entry,
                must("kind", body.kind),
                must("origin", body.origin),
                new Fen(body.amountFen),
                must("day", body.day),
                body.words == null ? "" : body.words.strip(),
                null,
                Boolean.TRUE.equals(body.again));
        ledgers.enter(actor, id, line);
    }

    @Operation(summary = "冲正 · Take back an entry by one against it")
    @PutMapping("/cases/{id}/ledger/{entry}/counter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void counter(Actor actor, @PathVariable Id id, @PathVariable UUID entry, @RequestBody CounterBody body) {
        ledgers.counter(actor, id, entry, must("counter", body.counter), must("why", body.why));
    }

    @Operation(summary = "核定应执行金额 · State what is owed; interest for delay is reckoned")
    @PutMapping("/cases/{id}/owed/{owed}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void state(Actor actor, @PathVariable Id id, @PathVariable UUID owed, @RequestBody OwedBody body) {
        var stated = new Owings.Statement(
                owed,
                new Fen(body.principalFen),
                new Fen(body.otherFen),
                body.lastDay,
                must("until", body.until),
                body.words == null ? "" : body.words);
        owings.state(actor, id, stated);
    }

    @Operation(summary = "申请发放 · Ask that money be paid out; the president answers")
    @PutMapping("/cases/{id}/releases/{release}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Actor actor, @PathVariable Id id, @PathVariable UUID release, @RequestBody ReleaseBody body) {
        releases.ask(
                actor,
                id,
                release,
                must("kind", body.kind),
                must("payee", body.payee),
                new Fen(body.amountFen),
                body.words == null ? "" : body.words);
    }

    @Operation(summary = "批准发放 · Approve a payment; whoever asked for it may not")
    @StepUp
    @PutMapping("/releases/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(Actor actor, @PathVariable Id id) {
        releases.approve(actor, id);
    }

    @Operation(summary = "不批准发放 · Decline a payment")
    @StepUp
    @PutMapping("/releases/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(Actor actor, @PathVariable Id id, @RequestBody ReleaseRefusalBody body) {
        releases.decline(actor, id, must("why", body.why));
    }
}
