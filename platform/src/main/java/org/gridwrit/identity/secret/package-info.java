/// Random secrets and the hashes that are kept of them. Start at [Fingerprint].
@NullMarked
package org.gridwrit.identity.secret;

import org.jspecify.annotations.NullMarked;
