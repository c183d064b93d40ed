package org.gridwrit.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Qualifier;

/// On a `JdbcClient` of a test: it sees and changes every row, in the transaction the program is in. Without it the
/// test's SQL stands within the program's own walls, and outside a command sees nothing.
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Unwalled {}
