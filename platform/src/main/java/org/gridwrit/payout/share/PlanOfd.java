package org.gridwrit.payout.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gridwrit.print.Ofd;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The plan in the format of the state's archives (GB/T 33190): the words of the PDF, line by line.
@Component
class PlanOfd {
    private final MessageSource messages;

    PlanOfd(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(DrawnPlan of, Outline outline, List<KeptShare> shares, PlanDates.Dates dates) {
        var lines = new ArrayList<Ofd.Line>();
        lines.add(new Ofd.Line(text("plan.title"), Ofd.TITLE));
        lines.add(line(
                of.caseNumber() + "　" + text("plan.version", of.version()) + "　" + text("plan.state." + of.state())));
        lines.add(line(text("roster.regime") + "：" + text("roster.regime." + of.regime())));
        lines.add(line(text("plan.pool") + "：" + of.funds().pool()));
        lines.add(line(text("plan.reserved") + "：" + of.funds().reserved()));
        lines.add(line(text("plan.paid") + "：" + of.paid() + "　" + text("plan.left") + "：" + of.left()));
        of.funds().collateral().forEach((thing, fen) -> lines.add(line(text("plan.brought", thing) + "：" + fen)));
        lines.add(new Ofd.Line(text("plan.by-rank"), Ofd.HEADING));
        for (var it : outline.lines()) {
            lines.add(line("%s　%s %d　%s %s　%s %s　%s"
                    .formatted(
                            text("plan.rank." + it.rank()),
                            text("plan.claims"),
                            it.claims(),
                            text("plan.owed"),
                            it.owed(),
                            text("plan.paid"),
                            it.paid(),
                            it.percent())));
        }
        lines.add(new Ofd.Line(text("plan.shares"), Ofd.HEADING));
        for (var it : shares) lines.addAll(share(it));
        lines.add(new Ofd.Line(text("objection.title"), Ofd.HEADING));
        lines.addAll(dates(of, dates));
        lines.add(
                line(text("plan.asked-line", of.askedByName(), of.askedInChina().toLocalDate())));
        var decision = of.decision();
        if (decision != null) {
            lines.add(line(text("plan.state." + of.state()) + " " + decision.by() + " "
                    + decision.inChina().toLocalDate() + " " + decision.words()));
        }
        return Ofd.of(lines, of.caseNumber() + "　" + text("plan.title") + "　" + text("plan.version", of.version()));
    }

    private List<Ofd.Line> share(KeptShare it) {
        var why = text("plan.basis." + it.basis(), String.valueOf(it.money()), String.valueOf(it.owed()))
                + (it.odd() ? text("plan.odd") : "");
        return List.of(
                line("%d　%s　%s　%s %s　%s %s"
                        .formatted(
                                it.line(),
                                it.name(),
                                text("plan.rank." + it.rank()),
                                text("plan.owed"),
                                it.amount(),
                                text("plan.paid"),
                                it.paid())),
                new Ofd.Line("　　" + why, Ofd.SMALL));
    }

    private List<Ofd.Line> dates(DrawnPlan of, PlanDates.Dates dates) {
        var lines = new ArrayList<Ofd.Line>();
        lines.add(line(text("plan.objection." + of.regime())));
        lines.add(line(text("objection.reach-line", dates.reached(), dates.all())));
        if (dates.lastDay() != null) lines.add(line(text("objection.last-of-all", dates.lastDay())));
        for (var it : dates.said()) {
            var due = it.due() == null ? "" : "　" + text("objection.due", it.due());
            lines.add(line(it.objector() + "　" + text("objection.state." + it.state()) + " " + it.on() + due + "　"
                    + it.disputed()));
        }
        return lines;
    }

    private static Ofd.Line line(String text) {
        return new Ofd.Line(text, Ofd.TEXT);
    }

    private String text(String key, Object... of) {
        return messages.getMessage(key, of, Locale.CHINESE);
    }
}
