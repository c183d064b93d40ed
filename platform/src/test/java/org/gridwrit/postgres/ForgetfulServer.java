package org.gridwrit.postgres;

import java.nio.file.Path;
import java.sql.SQLException;

/// The embedded database without durability, and with its superuser: for tests only, which is why it lives among them.
public record ForgetfulServer(EmbeddedPostgres postgres) {
    public static ForgetfulServer start(Path dataDirectory) {
        return new ForgetfulServer(EmbeddedPostgres.start(dataDirectory, ServerSettings.forgetful()));
    }

    public String jdbcUrl(String database) {
        return Address.of(postgres.port(), database);
    }

    public String superuser() {
        return Credentials.SUPERUSER;
    }

    public String superuserPassword() {
        return postgres.credentials().superuserPassword();
    }

    /// Makes a database of a test what the launcher makes of the program's.
    public void wall(String database) throws SQLException {
        new ServerStore(postgres.port(), postgres.credentials()).wall(database);
    }
}
