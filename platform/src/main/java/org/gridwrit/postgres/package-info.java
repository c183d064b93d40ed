/// PostgreSQL 内置数据库: a real PostgreSQL that comes with the program, for demonstration, development, tests and small
/// installations.
///
/// Owns no schema. Start at [EmbeddedPostgres]; why it is made this way is in `docs/adr/0003-embedded-postgresql.md`.
@ApplicationModule(
        displayName = "PostgreSQL 内置数据库",
        allowedDependencies = {})
@NullMarked
package org.gridwrit.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
