@NullMarked
package org.gridwrit.task.field.app;

import org.jspecify.annotations.NullMarked;
