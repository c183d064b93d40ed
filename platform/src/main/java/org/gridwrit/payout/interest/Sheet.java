package org.gridwrit.payout.interest;

import java.util.List;
import org.gridwrit.shared.Fen;

/// 计算表 The lines, and what is still owed when the last of them has been counted.
public record Sheet(List<Line> lines, Fen principal, Fen ordinary, Fen doubled) {
    public Fen owed() {
        return principal.plus(ordinary).plus(doubled);
    }
}
