package org.gridwrit.task.between;

/// 中位数 The one in the middle.
///
/// @param of      how many there are
/// @param seconds zero where there are none
public record Median(int of, long seconds) {
    public static final Median NONE = new Median(0, 0);
    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    /// In which unit people say it.
    public String unit() {
        return seconds < HOUR ? "minutes" : seconds < 2 * DAY ? "hours" : "days";
    }

    /// Rounded up: nobody answers in no time.
    public long amount() {
        return switch (unit()) {
            case "minutes" -> Math.max(1, Math.ceilDiv(seconds, 60));
            case "hours" -> Math.ceilDiv(seconds, HOUR);
            default -> Math.ceilDiv(seconds, DAY);
        };
    }
}
