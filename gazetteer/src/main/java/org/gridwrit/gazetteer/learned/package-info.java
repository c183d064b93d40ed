/// 学得 Names that no list has: what people have confirmed of them, and what of an address could be learned.
@NullMarked
package org.gridwrit.gazetteer.learned;

import org.jspecify.annotations.NullMarked;
