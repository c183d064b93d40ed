package org.gridwrit.identity.door;

import java.util.Optional;

/// 越权 What somebody ran into who reached further than they may.
enum Overreach {
    ROLE("overreach.role"), // 角色无权
    SCOPE("overreach.scope"), // 超出范围
    RECORD("overreach.record"), // 编号所指的记录不存在，或者不在本人范围内
    TOKEN("overreach.token"), // 令牌权限不足
    FORM("overreach.form"), // 表单没有本页面的凭证
    PROOF("overreach.proof"); // 令牌、通行密钥、手机签名不能证明身份，或者尝试过多

    private final String action;

    Overreach(String action) {
        this.action = action;
    }

    /// As it stands on the trail.
    String action() {
        return action;
    }

    /// A fresh proof that is asked for, or a second factor still owed, is a step on the way and no wall.
    ///
    /// What is out of somebody's scope is answered as if it were not there, so a record that is named and not found
    /// counts as well.
    static Optional<Overreach> of(String code, boolean namesRecord) {
        return switch (code) {
            case "access.denied", "access.role", "access.case-content", "access.figures" -> Optional.of(ROLE);
            case "access.court", "access.division", "access.city" -> Optional.of(SCOPE);
            case "access.token-scope" -> Optional.of(TOKEN);
            case "passkey.refused", "device.link" -> Optional.of(PROOF);
            // Of somebody else's phone where one is named, else of the one that signs.
            case "device.unknown" -> Optional.of(namesRecord ? RECORD : PROOF);
            default -> namesRecord && code.endsWith(".unknown") ? Optional.of(RECORD) : Optional.empty();
        };
    }
}
