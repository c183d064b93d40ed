/// 短信 Text messages through a gateway that speaks HTTP; off unless one is configured. Start at `SmsCarrier`.
@NamedInterface("sms")
@NullMarked
package org.gridwrit.notice.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
