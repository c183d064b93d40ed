package org.gridwrit.casefile.day;

/// 待办卡片 How much of one thing waits, and where it is listed.
///
/// @param key   of the messages `day.card.<key>`
/// @param count at most [#MOST]
/// @param path  the list of exactly these
public record Card(Group group, String key, int count, String path) {
    /// Nobody plans a day by the difference between a hundred and a thousand, and counting on costs.
    public static final int MOST = 100;

    /// 分组 In the order in which a day is begun.
    public enum Group {
        DECIDE, // 等待决定
        CLOCK, // 期限将至
        NEW // 上次查看以来
    }

    public boolean more() {
        return count >= MOST;
    }
}
