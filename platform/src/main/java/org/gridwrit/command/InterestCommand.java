package org.gridwrit.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.interest.Rate;
import org.gridwrit.payout.interest.Rates;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// 迟延履行利息 A sheet of interest for delay, without database and without server.
@Command(name = "interest")
final class InterestCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Option(
            names = "--due",
            paramLabel = "DATE=YUAN",
            required = true,
            converter = Dated.Reader.class,
            descriptionKey = "interest.due")
    List<Dated> dues = List.of();

    @Option(names = "--until", paramLabel = "DATE", required = true, descriptionKey = "interest.until")
    LocalDate until = LocalDate.MAX;

    @Option(
            names = "--paid",
            paramLabel = "DATE=YUAN",
            converter = Dated.Reader.class,
            descriptionKey = "interest.paid")
    List<Dated> paid = List.of();

    @Option(
            names = "--suspended",
            paramLabel = "DATE..DATE",
            converter = Dated.SpanReader.class,
            descriptionKey = "interest.suspended")
    List<Dated.Span> suspended = List.of();

    @Option(names = "--ordinary-from", paramLabel = "DATE", descriptionKey = "interest.ordinary-from")
    @Nullable
    LocalDate ordinaryFrom;

    @Option(names = "--ordinary", paramLabel = "PERCENT", descriptionKey = "interest.ordinary")
    @Nullable
    BigDecimal ordinary;

    @Option(names = "--ordinary-rates", paramLabel = "FILE", descriptionKey = "interest.ordinary-rates")
    @Nullable
    Path ordinaryRates;

    @Option(names = "--year", paramLabel = "DAYS", descriptionKey = "interest.year")
    int year = 365;

    @Option(names = "--benchmark", paramLabel = "FILE", descriptionKey = "interest.benchmark")
    @Nullable
    Path benchmark;

    @Option(names = "--doubled-first", descriptionKey = "interest.doubled-first")
    boolean doubledFirst;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "interest.out")
    Path out = Path.of("-");

    InterestCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        if (year != 360 && year != 365) throw new CannotRun("interest.year", year);
        try {
            var sheet = debt().until(until);
            new SheetFile(screen).write(sheet, out);
            screen.say("interest.done", sheet.principal(), sheet.ordinary(), sheet.doubled(), sheet.owed(), until);
            return 0;
        } catch (Refusal refusal) {
            screen.refuse(refusal, words());
            return 1;
        }
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages.payout");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private Debt debt() throws Exception {
        return new Debt(
                dues.stream().map(it -> new Debt.Due(it.day(), it.amount())).toList(),
                paid.stream().map(it -> new Debt.Payment(it.day(), it.amount())).toList(),
                suspended.stream()
                        .map(it -> new Debt.Suspension(it.from(), it.to()))
                        .toList(),
                ordinary(),
                benchmark == null ? null : RatesFile.read(benchmark, 360),
                doubledFirst ? Debt.Order.DOUBLED_FIRST : Debt.Order.DEBT_FIRST);
    }

    private Debt.@Nullable Ordinary ordinary() throws Exception {
        if (ordinary == null && ordinaryRates == null && ordinaryFrom == null) return null;
        if (ordinaryFrom == null || (ordinary == null) == (ordinaryRates == null)) {
            throw new CannotRun("interest.ordinary");
        }
        if (ordinaryRates != null) return new Debt.Ordinary(ordinaryFrom, RatesFile.read(ordinaryRates, year));
        var percent = ordinary == null ? BigDecimal.ZERO : ordinary;
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new CannotRun("interest.percent", percent);
        }
        return new Debt.Ordinary(ordinaryFrom, Rates.always(new Rate(percent, year)));
    }
}
