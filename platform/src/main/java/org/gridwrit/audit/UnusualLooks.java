package org.gridwrit.audit;

import java.util.List;

/// What each rule points at.
///
/// @param many   days of more looks than a person's own habit
/// @param night  looks between 22:00 and 06:00
/// @param bulk   many records in lists, or any export
/// @param overreaching days of many refusals by a wall
/// @param byMany records many different people looked at
record UnusualLooks(
        List<Unusual> many,
        List<Unusual> night,
        List<Unusual> bulk,
        List<Unusual> overreaching,
        List<Watched> byMany) {}
