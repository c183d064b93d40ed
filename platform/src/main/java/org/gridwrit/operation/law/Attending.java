package org.gridwrit.operation.law;

import org.jspecify.annotations.Nullable;

/// 到场人员
///
/// @param came      known afterwards
/// @param signature of those who came
public record Attending(
        Part part,
        String name,
        @Nullable Boolean came,
        @Nullable Signature signature) {
    public static Attending planned(Part part, String name) {
        return new Attending(part, name, null, null);
    }

    boolean isHere() {
        return Boolean.TRUE.equals(came);
    }
}
