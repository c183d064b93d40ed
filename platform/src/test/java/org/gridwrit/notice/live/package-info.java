@org.jspecify.annotations.NullMarked
package org.gridwrit.notice.live;
