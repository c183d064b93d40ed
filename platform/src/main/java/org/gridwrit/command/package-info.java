/// 命令行 The command line: what the `gridwrit` script hands to Java.
///
/// Owns no schema and no rule of the domain; it parses, starts what is needed, and speaks to the person at the
/// terminal, in Chinese and English.
/// Start at [CommandLineTool]. Nothing depends on this module. `route` runs without Spring, so that it is there at
/// once.
@ApplicationModule(displayName = "Command 命令行")
@NullMarked
package org.gridwrit.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
