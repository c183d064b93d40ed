package org.gridwrit.demo;

import java.util.Map;
import java.util.Optional;

/// The named cast of every demonstration and test: where each of them sits.
final class Cast {
    static final String PASSWORD = "gridwrit-2026";
    static final String COURT = "桂1481"; // 凭祥市人民法院
    static final String SECOND_COURT = "桂1423"; // 龙州县人民法院
    static final String CITY = "451400";
    static final String TOWNSHIP = "451481100"; // 凭祥镇
    static final String LI_VILLAGE = "451481100201"; // 连全村
    static final String NONG_VILLAGE = "451481100001"; // 北大路社区
    static final String VACANT = "451481100205"; // 竹山村

    private static final Map<String, String> WORKERS = Map.of(LI_VILLAGE, "李网格员", NONG_VILLAGE, "农网格员");

    private Cast() {}

    /// The member of the cast who holds this village's own grid.
    static Optional<String> workerOf(String village) {
        return Optional.ofNullable(WORKERS.get(village));
    }
}
