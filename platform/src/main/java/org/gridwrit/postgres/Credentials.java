package org.gridwrit.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The two passwords of a data directory: the superuser's, which the launcher alone uses, and the program's.
record Credentials(String superuserPassword, String password) {
    static final String SUPERUSER = "postgres";
    static final String USER = "gridwrit";

    /// They are written before the cluster is made, so a cluster without them means that someone took them away.
    static Credentials of(Place place) throws IOException {
        if (Files.exists(place.credentials())) {
            return read(place);
        }
        if (place.hasData()) {
            throw new EmbeddedPostgresFailure("database.no-credentials", place.credentials());
        }
        var made = new Credentials(random(), random());
        Permissions.writeSecret(
                place.credentials(), "superuser=%s\ngridwrit=%s\n".formatted(made.superuserPassword, made.password));
        return made;
    }

    static Credentials read(Place place) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(place.credentials())));
        return new Credentials(properties.getProperty("superuser", ""), properties.getProperty("gridwrit", ""));
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Credentials[kept secret]";
    }
}
