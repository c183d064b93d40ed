package org.gridwrit.docket.export;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseLine;

/// 导出 What is taken out, by whom, when and what for.
record CaseExport(Actor by, String court, Instant at, String reason, List<CaseLine> cases) {}
