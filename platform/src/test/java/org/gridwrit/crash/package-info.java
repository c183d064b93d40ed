/// Kills the real program and its PostgreSQL at random moments and looks at what is left. Start at
/// `ReportingCrashTest`.
@NullMarked
package org.gridwrit.crash;

import org.jspecify.annotations.NullMarked;
