package org.gridwrit.statistics;

import java.time.Instant;

/// 统计与清单不符 Published when the nightly look finds figures of a city that are not their lists.
public record FiguresDiffered(String city, Instant at, long differences) {}
