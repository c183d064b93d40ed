package org.gridwrit.grid;

import org.gridwrit.shared.Refusal;

/// What a township says about a worker it adds.
public record NewWorker(String name, String townshipCode, boolean committeeStaff) {
    private static final int LONGEST = 40;

    public NewWorker {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) throw new Refusal("worker.name", LONGEST);
    }
}
