package org.gridwrit.task;

import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 定位 Where the phone was, WGS 84 as phones give it; `accuracy` in metres. Never required.
public record Position(double longitude, double latitude, double accuracy) {
    public Position {
        if (!(73 <= longitude && longitude <= 136 && 3 <= latitude && latitude <= 54)) {
            throw new Refusal("position.outside-china");
        }
        if (!(0 <= accuracy && accuracy <= 1_000_000)) throw new Refusal("position.accuracy");
    }

    /// A phone that reports nonsense about where it is must not keep its owner from reporting.
    public static @Nullable Position told(double longitude, double latitude, double accuracy) {
        try {
            return new Position(longitude, latitude, accuracy);
        } catch (Refusal _) {
            return null;
        }
    }
}
