package org.gridwrit.casefile.closing;

import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.context.ApplicationContext;

/// What an officer writes down before a case is terminated for now.
public final class ConditionsMet {
    private ConditionsMet() {}

    public static void all(ApplicationContext program, Actor officer, Id casefile, LocalDate day) {
        for (var it : Condition.values()) {
            program.getBean(Conditions.class).record(officer, casefile, it, true, day, "卷宗第 3 页");
        }
    }
}
