/// 密码 What makes a password good enough, and how it is kept. Start at [Passwords].
@NullMarked
package org.gridwrit.identity.password;

import org.jspecify.annotations.NullMarked;
