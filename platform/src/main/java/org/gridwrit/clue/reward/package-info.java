/// 悬赏公告 Reward notices: asked for by an applicant, allowed by the officer, published, answered, paid (财产调查规定
/// 21–24). Who answered is kept secret. Start at [Rewards] and [Tips]; the rules are in `law`.
@NullMarked
package org.gridwrit.clue.reward;

import org.jspecify.annotations.NullMarked;
