/// 印制 The font that is shipped with the program, and PDF made with it. Start at [Pdf].
@ApplicationModule(
        displayName = "Print 印制",
        allowedDependencies = {})
@NullMarked
package org.gridwrit.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
