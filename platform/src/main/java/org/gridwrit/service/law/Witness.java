package org.gridwrit.service.law;

/// 见证人 Who saw the document being left. Staff of the village or residents' committee where the addressee lives, or of
/// the addressee's employer, qualifies (CPL 89, 解释 130); a grid worker who is neither does not.
public enum Witness {
    COMMITTEE_STAFF(true), // 村民委员会、居民委员会工作人员
    EMPLOYER_STAFF(true), // 所在单位工作人员
    GRID_WORKER(false), // 网格员，不是村（居）委会工作人员
    OTHER(false); // 其他人

    private final boolean qualified;

    Witness(boolean qualified) {
        this.qualified = qualified;
    }

    public boolean isQualified() {
        return qualified;
    }
}
