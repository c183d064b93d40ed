@NullMarked
package org.gridwrit.notice.hook;

import org.jspecify.annotations.NullMarked;
