package org.gridwrit.postgres;

/// How the server is reached. The option lets session settings reach the workers of a distributed PostgreSQL; a plain
/// one ignores it.
final class Address {
    static String of(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?options=-c%%20citus.propagate_set_commands%%3Dlocal&connectTimeout=10"
                .formatted(port, database);
    }

    private Address() {}
}
