package org.gridwrit.bench.routing;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The tables as people read them.
final class RoutingPage {
    private static final String BEGIN = "<!-- routing: written by `./gridwrit bench routing --baseline` -->\n";
    private static final String END = "<!-- routing: end -->\n";

    private final Measured measured;
    private final Formatter out = new Formatter(Locale.ROOT);

    RoutingPage(Measured measured) {
        this.measured = measured;
    }

    String between(String page, Map<String, String> machine) {
        int from = page.indexOf(BEGIN);
        int to = page.indexOf(END);
        if (from < 0 || to < from) throw new IllegalStateException("the page lacks the line " + BEGIN + "or " + END);
        line("");
        var known = machine.entrySet().stream()
                .filter(it -> !it.getValue().equals("unknown"))
                .map(it -> it.getKey() + " " + it.getValue());
        line("Measured on: " + known.collect(Collectors.joining(", ")) + ".");
        targets();
        routers();
        families();
        classes();
        real();
        reliability();
        return page.substring(0, from) + BEGIN + out + page.substring(to);
    }

    String plain() {
        targets();
        families();
        reliability();
        return out.toString();
    }

    private void targets() {
        head("What was asked for | measured | asked | ");
        for (var it : measured.targets())
            out.format(
                    "| %s | %s %s | %s %s %s | %s |%n",
                    it.what(),
                    number(it.measured()),
                    it.unit(),
                    it.atLeast() ? "≥" : "≤",
                    number(it.bound()),
                    it.unit(),
                    it.met() ? "met" : "**missed**");
    }

    private void routers() {
        head(
                "| addresses/s of one core | loading, processor time | elapsed | heap | made-up: right / wrong / abstained | "
                        + "village.csv: right / wrong / abstained");
        for (var name : Routers.NAMES) {
            var taken = Measured.get(measured.footprints(), name);
            out.format(
                    "| %s | %s | %s ms | %s ms | %s MB | %s | %s |%n",
                    name,
                    number(Measured.get(measured.paces(), name)),
                    number(taken.cpu()),
                    number(taken.elapsed()),
                    number(taken.heap()),
                    shares(Measured.get(measured.made(), name).sum()),
                    measured.hasReal()
                            ? shares(Measured.get(measured.villages(), name).sum())
                            : "–");
        }
    }

    private void families() {
        head("Right / wrong / abstained, % | addresses | " + String.join(" | ", Routers.NAMES));
        measured.families().forEach((family, kinds) -> row("**" + family + "**", kinds));
    }

    private void classes() {
        head("Right / wrong / abstained, % | addresses | " + String.join(" | ", Routers.NAMES));
        measured.families().values().forEach(kinds -> kinds.forEach(kind -> row(kind, List.of(kind))));
    }

    private void row(String name, List<String> kinds) {
        var ours = Measured.get(measured.made(), GridwritRouter.NAME).sum(kinds);
        if (ours.all() == 0) return;
        var cells = Routers.NAMES.stream()
                .map(it -> shares(Measured.get(measured.made(), it).sum(kinds)))
                .toList();
        out.format("| %s | %d | %s |%n", name, ours.all(), String.join(" | ", cells));
    }

    private void real() {
        if (!measured.hasReal()) return;
        head("Addresses from life, gazetteer | addresses | right / wrong / abstained, %");
        measured.real().forEach((list, scores) -> {
            scores.byKind()
                    .forEach((kind, tally) -> out.format("| %s | %d | %s |%n", kind, tally.all(), shares(tally)));
            out.format("| **%s.csv** | %d | %s |%n", list, scores.sum().all(), shares(scores.sum()));
        });
    }

    private void reliability() {
        head("Stated confidence | routes | right | 95 % interval");
        for (var curve : measured.curves()) {
            out.format("| **%s** | | | |%n", curve.name());
            for (var bin : curve.bins())
                out.format(
                        "| %.3f | %d | %.2f %% | %.2f – %.2f %% |%n",
                        bin.stated(), bin.routes(), 100 * bin.right(), 100 * bin.least(), 100 * bin.most());
            out.format(
                    "| ≥ %.2f | %d | %.2f %% | %s |%n",
                    Reliability.SURE,
                    curve.sure(),
                    100 * curve.sureRight(),
                    curve.holds() ? "holds" : "**does not hold**");
        }
    }

    private void head(String columns) {
        line("");
        line("| " + columns + " |");
        line("|" + "---|".repeat(columns.split("\\|", -1).length));
    }

    private static String shares(Tally tally) {
        return String.format(
                Locale.ROOT,
                "%s / %s / %s",
                number(tally.share(Verdict.RIGHT)),
                number(tally.share(Verdict.WRONG)),
                number(tally.share(Verdict.ABSTAINED)));
    }

    private static String number(double value) {
        if (Math.abs(value) >= 1000) return String.format(Locale.ROOT, "%,d", Math.round(value / 100) * 100);
        if (value == Math.rint(value)) return String.valueOf((long) value);
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }

    private void line(String text) {
        out.format("%s%n", text);
    }
}
