/// 身份验证要素 How somebody shows who they are besides the password, how recently they did, and what they still owe.
/// Start at [SecondFactors]; [Proofs] is what a session remembers of it.
@NullMarked
package org.gridwrit.identity.factor;

import org.jspecify.annotations.NullMarked;
