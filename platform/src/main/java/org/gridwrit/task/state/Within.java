package org.gridwrit.task.state;

import java.util.Map;
import org.gridwrit.access.Scope;

/// The first wall in SQL: which tasks a scope reaches. A worker never sees what was only planned.
public final class Within {
    public static final String SCOPE = """
                   and (court_code like :inCourt or village_code like :inDivision
                        or (worker_id = :ofWorker and state <> 'PLANNED'))
            """;

    /// Villages of a division. Behind the second wall the index answers for a range, not for a pattern: `like` is not
    /// leakproof.
    public static final String PLACE = " and village_code >= :place and village_code < :beyond";

    private Within() {}

    /// The first code after all that begin like this one.
    public static String beyond(String division) {
        return division + ':';
    }

    public static Map<String, Object> params(Scope scope) {
        return Map.of(
                "inCourt", scope.courtPattern(),
                "inDivision", scope.divisionPattern(),
                "ofWorker", scope.workerKey());
    }
}
