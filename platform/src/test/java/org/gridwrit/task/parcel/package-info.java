@NullMarked
package org.gridwrit.task.parcel;

import org.jspecify.annotations.NullMarked;
