package org.gridwrit.intake.routing;

import java.time.Instant;

/// 已记住的地址 Where a person said an address lies.
///
/// @param source who said so last
/// @param times  how often it was said
public record Remembered(String key, String address, String villageCode, String source, int times, Instant since) {}
