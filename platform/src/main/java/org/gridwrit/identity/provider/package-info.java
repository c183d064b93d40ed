/// 统一身份认证 Sign-in at the province's identity provider by OpenID Connect. It says who somebody is there; which account
/// that is, an administrator has said before. Start at [Subjects].
@NullMarked
package org.gridwrit.identity.provider;

import org.jspecify.annotations.NullMarked;
