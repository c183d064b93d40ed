package org.gridwrit.notice;

import java.util.List;

/// 通知渠道 How somebody is told. Everything but what was switched off stands in the inbox.
public enum Channel {
    PAGE, // 页面
    PUSH, // 手机推送
    SMS, // 短信
    WEBHOOK; // 系统对接: set by an administrator, not chosen by people

    /// What people choose among.
    static final List<Channel> CHOICES = List.of(PAGE, PUSH, SMS);
}
