/// 绑定的手机 A worker signs in from a phone the township office has bound, and from no other. Start at [Devices].
@NullMarked
package org.gridwrit.identity.device;

import org.jspecify.annotations.NullMarked;
