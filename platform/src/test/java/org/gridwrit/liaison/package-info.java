@NullMarked
package org.gridwrit.liaison;

import org.jspecify.annotations.NullMarked;
