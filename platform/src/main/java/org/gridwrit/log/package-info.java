/// 日志 What the program says about itself to whoever operates it, with everything about people taken out.
///
/// Start at [Masking]: all lines pass it, whoever writes them, as text ([Lines]) and as JSON ([MaskedMembers]);
/// `application.yaml` says so.
@ApplicationModule(
        displayName = "Log 日志",
        allowedDependencies = {})
@NullMarked
package org.gridwrit.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
