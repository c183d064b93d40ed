/// 名 Every name a division has or had: and what each may mean. Start at `Names`.
@NullMarked
package org.gridwrit.gazetteer.name;

import org.jspecify.annotations.NullMarked;
