package org.gridwrit.task.state;

/// Which states a worker meets, in SQL: said once, and as literals, so that the partial indexes of `task.task` serve
/// them. `static/assets/field/store/states.js` says the same on the phone.
public final class Held {
    /// In the worker's list.
    public static final String OPEN = """
                   and state in ('DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED')
            """;

    /// Of those, what still waits for a report.
    public static final String UNREPORTED = """
                   and state in ('DISPATCHED', 'ACCEPTED', 'RETURNED')
            """;

    public static final String ENDED = """
                   and state in ('CONFIRMED', 'RECUSED', 'REASSIGNED', 'WITHDRAWN', 'EXPIRED')
            """;

    private Held() {}
}
