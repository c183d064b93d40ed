package org.gridwrit.bench.routing;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;

/// The curve as a picture. Both axes show what is left to one, in powers of ten: there lies all that matters.
final class ReliabilityPicture {
    private static final int LEFT = 84;
    private static final int TOP = 64;
    private static final int SIDE = 400;
    private static final double SUREST = 0.0005;
    private static final double[] TICKS = {0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999};
    private static final List<String> COLOURS = List.of("#1f5f8b", "#8a8f98");

    private final Formatter svg = new Formatter(Locale.ROOT);

    private ReliabilityPicture() {}

    static String of(List<Reliability> curves) {
        var picture = new ReliabilityPicture();
        picture.frame();
        for (int i = 0; i < curves.size(); i++) picture.curve(curves.get(i), COLOURS.get(i), i);
        return picture.svg.format("</svg>%n").toString();
    }

    private void frame() {
        svg.format("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 560" width="640" height="560" role="img" \
                font-family="'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif" font-size="13" fill="#3a4048">
                <title>地址定位的置信度与实际正确率 · stated confidence of routes and the share found right</title>
                <rect width="640" height="560" fill="#ffffff"/>
                <text x="%d" y="26" font-size="16" fill="#1d2329">置信度可信吗 · Can the confidence be trusted?</text>
                <text x="%d" y="46" fill="#6b727c">点在虚线上方：实际比所称更准 · above the dashed line: more often right than stated</text>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#f6f7f9"/>
                """, LEFT, LEFT, LEFT, TOP, SIDE, SIDE);
        for (double tick : TICKS) {
            double at = along(tick) * SIDE;
            var label = String.format(Locale.ROOT, "%s %%", number(tick * 100));
            svg.format(
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#e1e4e8\"/>%n",
                    LEFT + at, TOP, LEFT + at, TOP + SIDE);
            svg.format(
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#e1e4e8\"/>%n",
                    LEFT, TOP + SIDE - at, LEFT + SIDE, TOP + SIDE - at);
            svg.format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n", LEFT + at, TOP + SIDE + 20, label);
            svg.format(
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 8, TOP + SIDE - at + 4, label);
        }
        svg.format(
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#9aa1ab\" stroke-dasharray=\"5 4\"/>%n",
                LEFT, TOP + SIDE, LEFT + SIDE, TOP);
        svg.format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">所称置信度 · stated confidence</text>%n",
                LEFT + SIDE / 2, TOP + SIDE + 44);
        svg.format(
                "<text transform=\"translate(22 %d) rotate(-90)\" text-anchor=\"middle\">实际正确率 · share found right</text>%n",
                TOP + SIDE / 2);
    }

    private void curve(Reliability curve, String colour, int number) {
        var line = new StringBuilder();
        for (var bin : curve.bins()) {
            double x = LEFT + along(bin.stated()) * SIDE;
            double y = TOP + SIDE - along(bin.right()) * SIDE;
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            svg.format(
                    "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-opacity=\"0.45\" stroke-width=\"1.5\"/>%n",
                    x, TOP + SIDE - along(bin.least()) * SIDE, x, TOP + SIDE - along(bin.most()) * SIDE, colour);
            svg.format(
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%d</title></circle>%n",
                    x, y, 3 + Math.log10(bin.routes()), colour, bin.routes());
        }
        svg.format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>%n",
                line.toString().strip(), colour);
        int y = TOP + SIDE + 70 + number * 20;
        svg.format("<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\"/>%n", LEFT + 5, y - 4, colour);
        svg.format("<text x=\"%d\" y=\"%d\">%s</text>%n", LEFT + 18, y, curve.legend());
    }

    /// 0 where one in two is wrong or more, 1 where hardly any is.
    private static double along(double share) {
        double left = Math.clamp(1 - share, SUREST, 0.25);
        return Math.log(left / 0.25) / Math.log(SUREST / 0.25);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(Math.round(value * 10) / 10.0);
    }
}
