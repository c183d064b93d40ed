/// 我的一天 What somebody of a court sees first. Other modules bring their cards as a `CardSource`; start at `Days`.
@NamedInterface("day")
@NullMarked
package org.gridwrit.casefile.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
