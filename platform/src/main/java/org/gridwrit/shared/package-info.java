/// Words every module speaks: refusals, money, paging, time, keys. No domain nouns live here.
@NullMarked
package org.gridwrit.shared;

import org.jspecify.annotations.NullMarked;
