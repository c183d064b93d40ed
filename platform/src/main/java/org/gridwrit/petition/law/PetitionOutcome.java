package org.gridwrit.petition.law;

/// 办理结果
public enum PetitionOutcome {
    SETTLED(true), // 化解
    EXPLAINED(true), // 释明息诉
    WITHDRAWN(false), // 撤回
    HANDED_ON(false), // 转交
    UNRESOLVED(false); // 未化解

    /// Says of the people that they are content: then somebody has been with them.
    final boolean content;

    PetitionOutcome(boolean content) {
        this.content = content;
    }

    /// Counts as settled: they are content, or have withdrawn it.
    public boolean contents() {
        return content || this == WITHDRAWN;
    }
}
