package org.gridwrit.statistics;

import java.util.ArrayList;
import java.util.List;

/// 漏斗 From asking to money, each step a part of the one before: where help is lost.
record Funnel(List<Stage> stages) {
    private static final int WIDTH = 440;

    /// @param before the figure of the step before; the same as its own at the top
    record Stage(Measure measure, Figure figure, Figure before, Figure top) {
        public Share ofBefore() {
            return new Share(figure, before);
        }

        public Share ofTop() {
            return new Share(figure, top);
        }

        public boolean isTop() {
            return measure == Measure.TASKS_ASKED;
        }

        public long width() {
            if (figure.hidden() || top.hidden() || top.number() == 0) return 0;
            return Math.max(figure.number() > 0 ? 2 : 0, Math.round((double) WIDTH * figure.number() / top.number()));
        }
    }

    static Funnel of(FigureTable table) {
        var stages = new ArrayList<Stage>();
        var top = table.total(Measure.TASKS_ASKED);
        var before = top;
        for (var measure : Measure.Family.ANSWERS.measures()) {
            var figure = table.total(measure);
            stages.add(new Stage(measure, figure, before, top));
            before = figure;
        }
        return new Funnel(stages);
    }
}
