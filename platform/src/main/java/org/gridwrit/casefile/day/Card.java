package org.gridwrit.casefile.day;

/// 待办卡片 How much of one thing waits, and where it is listed.
///
/// @param key   of the messages `day.card.<key>`
/// @param count at most [#MOST]
/// @param path  the list of exactly these
/// @param wide  of the whole court, though the day is of the own cases
public record Card(Group group, String key, int count, String path, boolean wide) {
    public Card(Group group, String key, int count, String path) {
        this(group, key, count, path, false);
    }

    /// Nobody plans a day by the difference between a hundred and a thousand, and counting on costs.
    public static final int MOST = 100;

    /// 分组 In the order in which a day is begun.
    public enum Group {
        DECIDE, // 等待决定
        CLOCK, // 期限将至
        NEW // 上次查看以来
    }

    Card ofCourt() {
        return new Card(group, key, count, path, true);
    }

    public boolean more() {
        return count >= MOST;
    }
}
