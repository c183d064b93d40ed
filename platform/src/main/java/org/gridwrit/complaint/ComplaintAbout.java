package org.gridwrit.complaint;

import org.gridwrit.access.Role;

/// 投诉对象 What a complaint is about, and so who answers: never those it is about.
public enum ComplaintAbout {
    WORKER(Role.DISPATCHER), // 网格员
    OFFICE(Role.COMMITTEE), // 乡镇（街道）网格办
    COURT(Role.PRESIDENT), // 法院
    BURDEN(Role.COMMITTEE), // 系统与基层负担（国办函〔2026〕12号）
    DATA(Role.PRESIDENT); // 法院所持有的本人信息（个人信息保护法 44–50）

    private final Role answers;

    ComplaintAbout(Role answers) {
        this.answers = answers;
    }

    Role answers() {
        return answers;
    }

    /// A court is named by its code, all others by the place.
    public boolean ofCourt() {
        return this == COURT || this == DATA;
    }

    /// Somebody asks about themselves, and so has to say who they are.
    public boolean ofOwnData() {
        return this == DATA;
    }

    /// A worker's township must be known, or nobody could find the worker.
    public boolean ofTownship() {
        return this == WORKER || this == OFFICE;
    }
}
