package org.gridwrit.complaint;

import org.gridwrit.access.Role;

/// 投诉对象 What a complaint is about, and so who answers: never those it is about.
public enum ComplaintAbout {
    WORKER(Role.DISPATCHER), // 网格员
    OFFICE(Role.COMMITTEE), // 乡镇（街道）网格办
    COURT(Role.PRESIDENT), // 法院
    BURDEN(Role.COMMITTEE); // 系统与基层负担（国办函〔2026〕12号）

    private final Role answers;

    ComplaintAbout(Role answers) {
        this.answers = answers;
    }

    Role answers() {
        return answers;
    }

    /// A court is named by its code, all others by the place.
    public boolean ofCourt() {
        return this == COURT;
    }

    /// A worker's township must be known, or nobody could find the worker.
    public boolean ofTownship() {
        return this == WORKER || this == OFFICE;
    }
}
