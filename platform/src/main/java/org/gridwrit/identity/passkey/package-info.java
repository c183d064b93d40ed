/// 通行密钥 A key pair in the phone, the PC or a stick, unlocked by finger, face or PIN there: both factors at once, and
/// useless on any other site. Start at [Passkeys].
@NullMarked
package org.gridwrit.identity.passkey;

import org.jspecify.annotations.NullMarked;
