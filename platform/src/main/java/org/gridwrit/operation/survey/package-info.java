/// 住所地周边财产调查 The checklist of a case, filled from grid workers' reports and from operations. Start at `Surveys`.
@NullMarked
package org.gridwrit.operation.survey;

import org.jspecify.annotations.NullMarked;
