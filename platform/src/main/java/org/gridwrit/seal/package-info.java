/// 密封 Field encryption (SM4-GCM) and the blind index (HMAC-SM3) for identity numbers and phones. Start at [Seal].
@ApplicationModule(
        displayName = "Seal 密封",
        allowedDependencies = {})
@NullMarked
package org.gridwrit.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
