package org.gridwrit.task.desk;

import org.gridwrit.task.TaskReported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class DeskListener {
    private final Desk desk;

    DeskListener(Desk desk) {
        this.desk = desk;
    }

    @ApplicationModuleListener
    void reported(TaskReported it) {
        desk.came(it);
    }
}
