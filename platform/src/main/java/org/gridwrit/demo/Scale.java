package org.gridwrit.demo;

import java.util.Set;

/// 规模 How much of the region is made up.
public enum Scale {
    COUNTY("451481", "451423"), // 凭祥市 and its neighbour 龙州县
    CITY("4514"), // 崇左市
    REGION("45");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> divisions;

    Scale(String... divisions) {
        this.divisions = Set.of(divisions);
    }

    boolean covers(String county) {
        return divisions.stream().anyMatch(county::startsWith);
    }
}
