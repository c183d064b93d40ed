/// 手机推送 Web Push (RFC 8030, 8291, 8292) to the browsers of phones. Start at `PushCarrier`; `Encrypted` is what goes
/// over
/// the wire, `Endpoints` says where to it may go.
@NullMarked
package org.gridwrit.notice.push;

import org.jspecify.annotations.NullMarked;
