package org.gridwrit.notice.sms;

import org.gridwrit.notice.delivery.Carrier.Undelivered;
import org.gridwrit.shared.Id;

/// 短信网关 Whoever brings text messages to phones. [HttpSmsGateway] is the one that comes with the program; another is
/// another bean.
public interface SmsGateway {
    /// @param message the same when it is tried again: the gateway sends it once
    /// @param phone   eleven digits
    /// @throws Undelivered when it was not taken
    void send(Id message, String phone, String text);
}
