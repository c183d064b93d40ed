package org.gridwrit.payout.delay;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.rate.RateKind;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 利息计算表 for programs of the court; money in whole fen.
@RestController
@RequestMapping("/api/v1/cases/{id}")
class InterestApi {
    private final InterestSheets sheets;
    private final CaseFiles cases;
    private final Clock clock;

    InterestApi(InterestSheets sheets, CaseFiles cases, Clock clock) {
        this.sheets = sheets;
        this.cases = cases;
        this.clock = clock;
    }

    record InterestLine(
            String kind,
            LocalDate from,
            LocalDate to,
            long days,
            @Nullable Long baseFen,
            @Nullable BigDecimal percent,
            @Nullable Integer percentDays,
            long amountFen) {
        static InterestLine of(SheetRow it) {
            var base = it.base();
            var rate = it.rate();
            return new InterestLine(
                    it.kind(),
                    it.from(),
                    it.to(),
                    it.days(),
                    base == null ? null : base.value(),
                    rate == null ? null : rate.percent(),
                    rate == null ? null : rate.days(),
                    it.amount().value());
        }
    }

    record InterestAnswer(
            LocalDate until,
            long principalFen,
            long ordinaryFen,
            long doubledFen,
            long paidFen,
            long waivedFen,
            long openFen,
            List<InterestLine> lines) {}

    record DueBody(@Nullable LocalDate lastDay, long amountFen) {}

    record SuspensionBody(
            @Nullable LocalDate from, @Nullable LocalDate to) {}

    record OrdinaryBody(
            OrdinaryTerms.@Nullable Kind kind,
            @Nullable LocalDate from,
            @Nullable BigDecimal figure,
            @Nullable Integer year) {}

    record InterestTermsBody(
            @Nullable List<DueBody> dues,
            @Nullable List<SuspensionBody> suspensions,
            @Nullable OrdinaryBody ordinary,
            @Nullable RateKind benchmark,
            Debt.@Nullable Order order,
            @Nullable String words) {}

    @Operation(summary = "利息计算表 · What is owed up to a day, line by line")
    @GetMapping("/interest")
    InterestAnswer show(Actor actor, @PathVariable Id id, @RequestParam(required = false) @Nullable LocalDate until) {
        var file = cases.look(actor, id);
        var sheet = sheets.of(actor, file, until == null ? sheets.today() : until)
                .orElseThrow(() -> new Refusal("delay.no-terms"));
        return new InterestAnswer(
                sheet.until(),
                sheet.sheet().principal().value(),
                sheet.sheet().ordinary().value(),
                sheet.sheet().doubled().value(),
                sheet.paid().value(),
                sheet.waived().value(),
                sheet.open().value(),
                sheet.rows().stream().map(InterestLine::of).toList());
    }

    @Operation(summary = "设定计息条件 · State on what the interest of a case is reckoned; the latest counts")
    @PutMapping("/interest-terms/{terms}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void state(Actor actor, @PathVariable Id id, @PathVariable UUID terms, @RequestBody InterestTermsBody body) {
        var stated = new Terms(
                terms,
                all(body.dues).stream()
                        .map(it -> new Debt.Due(must("lastDay", it.lastDay), new Fen(it.amountFen)))
                        .toList(),
                all(body.suspensions).stream()
                        .map(it -> new Debt.Suspension(must("from", it.from), must("to", it.to)))
                        .toList(),
                ordinary(body.ordinary),
                body.benchmark,
                body.order == null ? Debt.Order.DEBT_FIRST : body.order,
                body.words == null ? "" : body.words.strip(),
                actor.name(),
                clock.instant());
        sheets.state(actor, id, stated);
    }

    private static @Nullable OrdinaryTerms ordinary(@Nullable OrdinaryBody it) {
        return it == null
                ? null
                : new OrdinaryTerms(
                        must("kind", it.kind),
                        must("from", it.from),
                        must("figure", it.figure),
                        it.year == null ? 365 : it.year);
    }

    private static <T> List<T> all(@Nullable List<T> found) {
        return found == null ? List.of() : found;
    }
}
