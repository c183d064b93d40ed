/// 安全管理 What the security administrator decides: who may come in at all, who is signed out, whose second factor is
/// reset. Start at [Approvals].
@NullMarked
package org.gridwrit.identity.security;

import org.jspecify.annotations.NullMarked;
