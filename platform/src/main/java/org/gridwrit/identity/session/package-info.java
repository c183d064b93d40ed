/// 会话 Who is signed in where, for how long, and how that ends. Start at [Sessions].
@NullMarked
package org.gridwrit.identity.session;

import org.jspecify.annotations.NullMarked;
