package org.gridwrit.bench;

/// What is done within a transaction, on tasks of the demonstration.
enum WalledWork {
    READ("one read", 1, "select state from task.task where city_code = ? and id = ?"),
    WRITE("one write", 1, "update task.task set priority = priority where city_code = ? and id = ? returning 1"),
    SIX("six statements", 6, "update task.task set priority = priority where city_code = ? and id = ? returning 1");

    final String words;
    final int times;
    final String sql;

    WalledWork(String words, int times, String sql) {
        this.words = words;
        this.times = times;
        this.sql = sql;
    }
}
