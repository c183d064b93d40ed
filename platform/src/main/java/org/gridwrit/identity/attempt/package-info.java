/// Slows guessing down without letting anybody lock somebody else out. Start at [Throttle].
@NullMarked
package org.gridwrit.identity.attempt;

import org.jspecify.annotations.NullMarked;
