@NullMarked
package org.gridwrit.task.late;

import org.jspecify.annotations.NullMarked;
