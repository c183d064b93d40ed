/// 数组 What the library is made of in memory: strings, lists and a trie as flat arrays, and how they are packed into the
/// jar and read back. Knows nothing of addresses.
@NullMarked
package org.gridwrit.gazetteer.array;

import org.jspecify.annotations.NullMarked;
