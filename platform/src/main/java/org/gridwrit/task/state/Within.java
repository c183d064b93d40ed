package org.gridwrit.task.state;

import java.util.Map;
import org.gridwrit.access.Scope;

/// The first wall in SQL: which tasks a scope reaches. A worker never sees what was only planned.
public final class Within {
    public static final String SCOPE = """
                   and (court_code like :inCourt or village_code like :inDivision
                        or (worker_id = :ofWorker and state <> 'PLANNED'))
            """;

    private Within() {}

    public static Map<String, Object> params(Scope scope) {
        return Map.of(
                "inCourt", scope.courtPattern(),
                "inDivision", scope.divisionPattern(),
                "ofWorker", scope.workerKey());
    }
}
