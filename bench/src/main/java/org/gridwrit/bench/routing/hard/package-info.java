/// Made-up hard addresses with their truth: names mutated the way people do, and traps that name no village at all.
///
/// Nothing here is taken from the gazetteer but the list of divisions: short names, confusions and words are kept
/// apart, so that the measure does not repeat what it measures. Start at `HardAddresses`.
@NullMarked
package org.gridwrit.bench.routing.hard;

import org.jspecify.annotations.NullMarked;
