/// 字 Characters as people write and confuse them: `Text` is an address folded to what is compared; `Characters` says
/// how far one character is from another.
@NullMarked
package org.gridwrit.gazetteer.character;

import org.jspecify.annotations.NullMarked;
