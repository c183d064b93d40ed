/// What is kept too long, what goes too early, and what a hold stops. Start at `ErasureTest`.
@NullMarked
package org.gridwrit.retention;

import org.jspecify.annotations.NullMarked;
