package org.gridwrit.quality;

import org.gridwrit.GridWrit;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {
    @Test
    void callsGoDownTheTableOfModulesAndEventsGoUp() {
        ApplicationModules.of(GridWrit.class).verify();
    }
}
