package org.gridwrit.audit;

/// What a line is about, told by its verb.
enum EntryKind {
    LOOK, // 查阅一件
    BULK, // 批量查阅和导出
    SESSION, // 登录与账号
    OVERREACH, // 越权被拒
    CHANGE; // 办理

    static EntryKind of(String action) {
        var verb = action.substring(action.indexOf('.') + 1);
        if (verb.startsWith("look")) return LOOK;
        if (action.startsWith("overreach.")) return OVERREACH;
        if (isList(action) || isExport(action)) return BULK;
        return action.startsWith("session.") || action.startsWith("account.") || action.startsWith("password.")
                ? SESSION
                : CHANGE;
    }

    static boolean isList(String action) {
        return action.contains(".list");
    }

    static boolean isExport(String action) {
        return action.contains(".export");
    }
}
