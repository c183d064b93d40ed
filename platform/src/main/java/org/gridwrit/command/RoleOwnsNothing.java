package org.gridwrit.command;

import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The program does not run under a role that row-level security would not stop: a wall is none that whoever stands
/// before it may take down.
@Component
final class RoleOwnsNothing {
    RoleOwnsNothing(JdbcClient jdbc) {
        var role = jdbc.sql("""
                select rolname, rolsuper or rolbypassrls as passes, exists (
                         select from pg_class where relowner = pg_roles.oid and relrowsecurity) as owns
                  from pg_roles where rolname = current_user
                """).query(Role.class).single();
        if (role.passes) throw new CannotRun("database.role-passes", role.rolname);
        if (role.owns) throw new CannotRun("database.role-owns", role.rolname);
        if (!jdbc.sql(
                        "select bool_and(proleakproof) from pg_proc where oid in ('arraycontains'::regproc, 'arrayoverlap'::regproc)")
                .query(Boolean.class)
                .single()) {
            LoggerFactory.getLogger(RoleOwnsNothing.class)
                    .warn("searches by name cannot use their index: see docs/operations.md, An external PostgreSQL");
        }
    }

    private record Role(String rolname, boolean passes, boolean owns) {}
}
