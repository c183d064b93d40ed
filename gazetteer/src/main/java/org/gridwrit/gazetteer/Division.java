package org.gridwrit.gazetteer;

import org.jspecify.annotations.Nullable;

/// 行政区划 One division as the statistics office lists it.
///
/// @param code six digits down to the county (`451400`, `451402`), nine for a township, twelve for a
///     village
/// @param name as listed: `太平街道`, `壶兴社区居委会`
/// @param shortName what people say: `太平`, `壶兴`
/// @param parentCode of the division it belongs to; null for a province only
public record Division(
        String code,
        String name,
        String shortName,
        Level level,
        @Nullable String parentCode) {}
