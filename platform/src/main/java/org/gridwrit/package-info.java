/// GridWrit 网执: court enforcement work on the regional grid. One package per module of the domain.
@NullMarked
package org.gridwrit;

import org.jspecify.annotations.NullMarked;
