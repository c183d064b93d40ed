@NullMarked
package org.gridwrit.task.board;

import org.jspecify.annotations.NullMarked;
