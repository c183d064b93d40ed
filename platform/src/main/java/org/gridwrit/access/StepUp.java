package org.gridwrit.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// 再次确认身份 Stands on a handler that exports, approves, pays or changes somebody's rights: whoever calls it has shown
/// within the last five minutes that it is really them. `identity` sees to it; a page asks and leads back, a program is
/// refused with `access.step-up`.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {}
