/// 词 The words that make a name part of an address: 县, 街道办, 村委会, 路, 小区, 对面, 现住 …, and the names people say, derived by
/// rule. Start at `Words`.
@NullMarked
package org.gridwrit.gazetteer.word;

import org.jspecify.annotations.NullMarked;
