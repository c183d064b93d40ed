/// Journeys of people through the real program in a real browser.
@NullMarked
package org.gridwrit.journey;

import org.jspecify.annotations.NullMarked;
