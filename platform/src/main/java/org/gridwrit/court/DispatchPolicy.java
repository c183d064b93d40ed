package org.gridwrit.court;

import org.gridwrit.shared.Refusal;

/// 派发方式 What a court wants done with a task whose address was read with confidence.
///
/// @param automatic dispatched at once; otherwise the liaison confirms
/// @param days      calendar days a worker has
public record DispatchPolicy(boolean automatic, int days) {
    /// Of a court that has not said anything.
    static final DispatchPolicy UNSAID = new DispatchPolicy(false, 15);

    private static final int LONGEST = 180;

    public DispatchPolicy {
        if (days < 1 || days > LONGEST) throw new Refusal("court.policy-days", days, LONGEST);
    }
}
