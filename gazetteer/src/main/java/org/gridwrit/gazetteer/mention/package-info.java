/// 提及 The names found in one text: and what they say about city, county and township. Start at `Mentions`.
@NullMarked
package org.gridwrit.gazetteer.mention;

import org.jspecify.annotations.NullMarked;
