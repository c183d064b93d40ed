package org.gridwrit.division;

import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 区划 A division of the state; its code is a prefix of the codes of all below it.
///
/// @param code      2, 4, 6, 9 or 12 digits
/// @param name      as the statistics office lists it: `北大路居委会`
/// @param shortName what people say: `北大路`
public record Division(String code, @Nullable String parent, DivisionLevel level, String name, String shortName) {
    /// Six digits, `451400`: the city whose rows this division's business is kept with.
    public String cityCode() {
        return cityOf(code);
    }

    /// As it stands in an address: `北大路社区`, `连全村`.
    public String label() {
        if (name.endsWith("社区居委会")) return name.substring(0, name.length() - "居委会".length());
        if (name.endsWith("村委会")) return name.substring(0, name.length() - "委会".length());
        if (name.endsWith("居委会")) return name.substring(0, name.length() - "居委会".length()) + "社区";
        return name;
    }

    /// @param code of any division of a city, four digits or more; somebody may have typed it
    public static String cityOf(String code) {
        if (code.length() < DivisionLevel.CITY.digits()) throw new Refusal("division.unknown", code);
        return code.substring(0, DivisionLevel.CITY.digits()) + "00";
    }
}
