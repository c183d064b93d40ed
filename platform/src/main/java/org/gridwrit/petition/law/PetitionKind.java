package org.gridwrit.petition.law;

/// 信访类别 Told by the number of people and by nothing else, so that two offices count alike.
public enum PetitionKind {
    SINGLE, // 个体信访
    COLLECTIVE; // 集体信访

    /// As petition offices count: five and more together.
    public static final int TOGETHER = 5;

    public static PetitionKind of(int people) {
        return people >= TOGETHER ? COLLECTIVE : SINGLE;
    }
}
