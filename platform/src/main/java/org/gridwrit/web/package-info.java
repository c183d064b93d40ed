/// 页面框架 What surrounds every page and every answer: layout, languages, navigation, refusals and errors as people
/// and programs read them.
///
/// A page is `<html th:replace="~{layout :: page(~{::title}, ~{::main}, 'nav-key')}">`. Start at [Problems]; how the
/// pages look is `static/assets/basis.css`, and of the offices `gridwrit.css` after it.
@ApplicationModule(
        displayName = "Web 页面框架",
        allowedDependencies = {})
@NullMarked
package org.gridwrit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
