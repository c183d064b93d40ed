package org.gridwrit.command;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Plan;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Fen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// 分配方案 From a roster of claims to who gets what and why.
@Command(name = "plan")
final class PayoutPlanCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    HelpOption help = new HelpOption();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "payout.claims")
    Path claims = Path.of("-");

    @Option(names = "--pool", paramLabel = "YUAN", required = true, descriptionKey = "payout.pool")
    BigDecimal pool = BigDecimal.ZERO;

    @Option(names = "--regime", paramLabel = "REGIME", required = true, descriptionKey = "payout.regime")
    Regime regime = Regime.BANKRUPTCY;

    @Option(names = "--reserved", paramLabel = "YUAN", descriptionKey = "payout.reserved")
    BigDecimal reserved = BigDecimal.ZERO;

    @Option(names = "--collateral", paramLabel = "THING=YUAN", descriptionKey = "payout.collateral")
    Map<String, BigDecimal> collateral = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "payout.out")
    Path out = Path.of("-");

    PayoutPlanCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        var files = new CsvFiles(claims, out);
        var funds = funds();
        files.pass((from, to) -> share(funds, from, to));
        return 0;
    }

    private void share(Funds funds, Reader from, Writer to) throws IOException {
        var roster = new ClaimsFile(regime, funds, screen).read(from);
        var plan = Plan.of(regime, funds, roster);
        new PlanFile(screen).write(plan, to);
        new PlanSum(plan).say(screen);
    }

    private Funds funds() {
        var things = new LinkedHashMap<String, Fen>();
        collateral.forEach((thing, yuan) -> things.put(thing.strip(), amount("--collateral", yuan)));
        var funds = new Funds(amount("--pool", pool), amount("--reserved", reserved), things);
        if (funds.free().value() < 0) throw new CannotRun("payout.parts-exceed-pool", funds.pool());
        return funds;
    }

    private static Fen amount(String option, BigDecimal yuan) {
        if (yuan.signum() < 0 || yuan.stripTrailingZeros().scale() > 2 || yuan.precision() - yuan.scale() > 15) {
            throw new CannotRun("payout.amount", option, yuan.toPlainString());
        }
        return Fen.ofYuan(yuan);
    }
}
