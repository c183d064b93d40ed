/// 询问与致谢 What an officer asks a worker about a report, the answer, thanks, and the reasons a court often returns
/// for. Start at `Questions`.
@NullMarked
package org.gridwrit.task.question;

import org.jspecify.annotations.NullMarked;
