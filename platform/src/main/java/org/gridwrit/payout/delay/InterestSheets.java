package org.gridwrit.payout.delay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.Owed;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.interest.Rates;
import org.gridwrit.payout.rate.PublishedRates;
import org.gridwrit.payout.rate.RateKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 迟延履行利息计算表 What a debtor owes up to a day, line by line, from the receipts in the ledger and the terms of the case.
@Service
@Transactional
public class InterestSheets {
    static final int MOST_WORDS = 200;
    private static final int MOST_TERMS = 50;
    private static final int FIRST_YEAR = 1991;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_OF_BENCHMARKS = 360;

    private final TermsStore store;
    private final CaseFiles cases;
    private final Ledgers ledgers;
    private final PublishedRates rates;
    private final Audit audit;
    private final Clock clock;

    InterestSheets(TermsStore store, CaseFiles cases, Ledgers ledgers, PublishedRates rates, Audit audit, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.ledgers = ledgers;
        this.rates = rates;
        this.audit = audit;
        this.clock = clock;
    }

    /// 设定计息条件
    ///
    /// @throws Refusal that says which line is wrong
    public void state(Actor actor, Id casefile, Terms terms) {
        actor.mustBe(Role.OFFICER);
        var of = cases.own(actor, casefile);
        if (terms.words().length() > MOST_WORDS) throw new Refusal("clock.words-long", MOST_WORDS);
        terms.dues().forEach(it -> mustBeReal(it.lastDay()));
        terms.suspensions().forEach(it -> {
            mustBeReal(it.from());
            mustBeReal(it.to());
        });
        var ordinary = terms.ordinary();
        if (ordinary != null) mustBeReal(ordinary.from());
        if (store.add(of, terms, actor.account())) {
            audit.record(actor, casefile.city(), "interest.terms", terms.id(), String.valueOf(terms.principal()));
        }
    }

    /// Whoever calls has seen to it that the case is in the scope and the look on the trail.
    ///
    /// @param until the last day counted; a day to come says what would be owed then
    /// @return empty where nobody has said yet what is owed
    /// @throws Refusal `delay.until-before`, `payout.rate-missing`, `payout.benchmark-missing`
    @Transactional(readOnly = true)
    public Optional<CaseSheet> of(Actor actor, CaseFile of, LocalDate until) {
        var stated = store.latest(actor.scope(), of.id());
        return stated.or(() -> ledgers.owed(actor.scope(), of.id()).flatMap(InterestSheets::known))
                .map(it -> sheet(actor, of, it, stated.isPresent(), until));
    }

    /// All that were ever stated, the latest first.
    @Transactional(readOnly = true)
    public List<Terms> terms(Actor actor, Id casefile) {
        return store.ofCase(actor.scope(), casefile, MOST_TERMS);
    }

    LocalDate today() {
        return Times.today(clock);
    }

    private CaseSheet sheet(Actor actor, CaseFile of, Terms terms, boolean stated, LocalDate until) {
        mustBeReal(until);
        var ordinary = terms.ordinary();
        if (until.isBefore(terms.firstDay()) && (ordinary == null || until.isBefore(ordinary.from()))) {
            throw new Refusal("delay.until-before", terms.firstDay());
        }
        var account = ledgers.of(actor.scope(), of.id());
        var payments = ledgers.received(actor.scope(), of.id(), until).stream()
                .map(it -> new Debt.Payment(it.day(), it.amount()))
                .toList();
        var debt = new Debt(
                terms.dues(), payments, terms.suspensions(), ordinary(ordinary), benchmark(terms), terms.order());
        var sheet = debt.until(until);
        return new CaseSheet(
                terms,
                stated,
                until,
                SheetRow.of(terms, sheet),
                sheet,
                account.of(EntryKind.DEDUCTED),
                account.of(EntryKind.WAIVED),
                known(ordinary));
    }

    private Debt.@Nullable Ordinary ordinary(@Nullable OrdinaryTerms it) {
        if (it == null) return null;
        var published = switch (it.kind()) {
            case AGREED -> Rates.always(new org.gridwrit.payout.interest.Rate(it.figure(), it.year()));
            case LPR_ONE_YEAR -> rates.of(RateKind.LPR_ONE_YEAR, it.year()).times(it.figure());
            case LPR_FIVE_YEARS -> rates.of(RateKind.LPR_FIVE_YEARS, it.year()).times(it.figure());
            case BENCHMARK_THEN_LPR -> rates.benchmarkThenLpr(it.year()).times(it.figure());
        };
        return new Debt.Ordinary(it.from(), published);
    }

    private @Nullable Rates benchmark(Terms terms) {
        var kind = terms.benchmark();
        return kind == null ? null : rates.of(kind, YEAR_OF_BENCHMARKS);
    }

    private @Nullable LocalDate known(@Nullable OrdinaryTerms it) {
        if (it == null || it.kind() == OrdinaryTerms.Kind.AGREED) return null;
        var kind = it.kind() == OrdinaryTerms.Kind.LPR_FIVE_YEARS ? RateKind.LPR_FIVE_YEARS : RateKind.LPR_ONE_YEAR;
        return rates.lastKnown(kind).orElse(null);
    }

    /// One due day and nothing else, as the ledger reckons.
    private static Optional<Terms> known(Owed it) {
        var last = it.lastDay();
        if (last == null || it.principal().equals(Fen.ZERO)) return Optional.empty();
        return Optional.of(new Terms(
                it.id(),
                List.of(new Debt.Due(last, it.principal())),
                List.of(),
                null,
                null,
                Debt.Order.DEBT_FIRST,
                it.words(),
                it.by(),
                it.at()));
    }

    private static void mustBeReal(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw new Refusal("delay.day", day);
    }
}
