/// 往来 What is open between a court and a township, and how soon each answers the other. Start at [Between].
@NamedInterface("between")
@NullMarked
package org.gridwrit.task.between;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
