@NullMarked
package org.gridwrit.task;

import org.jspecify.annotations.NullMarked;
