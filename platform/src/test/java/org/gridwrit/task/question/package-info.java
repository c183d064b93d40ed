@NullMarked
package org.gridwrit.task.question;

import org.jspecify.annotations.NullMarked;
