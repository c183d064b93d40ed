/// 待发 What is still to be said on a phone, worked off by any number of instances. Start at `Postman`.
@NullMarked
package org.gridwrit.notice.delivery;

import org.jspecify.annotations.NullMarked;
