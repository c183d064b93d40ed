package org.gridwrit.service.law;

import org.jspecify.annotations.Nullable;

/// 可选的方式 One mode, and why it may not be chosen now, if it may not.
public record Offer(Mode mode, @Nullable Bar bar) {
    public boolean isLawful() {
        return bar == null;
    }
}
