/// 访问令牌 How programs come in: with a token its holder made, for some of what the holder may do, until a day. Start at
/// [Tokens].
@NullMarked
package org.gridwrit.identity.token;

import org.jspecify.annotations.NullMarked;
