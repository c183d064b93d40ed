package org.gridwrit.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The three passwords of a data directory: the superuser's, which the launcher alone uses; the owner's, which migrates
/// and owns every table; and the program's, which owns nothing.
record Credentials(String superuserPassword, String ownerPassword, String password) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "gridwrit_owner";
    static final String USER = "gridwrit";

    /// They are written before the cluster is made, so a cluster without them means that someone took them away.
    static Credentials of(Place place) throws IOException {
        if (Files.exists(place.credentials())) {
            var known = read(place);
            return known.ownerPassword.isEmpty() ? known.withOwner().writtenTo(place) : known;
        }
        if (place.hasData()) {
            throw new EmbeddedPostgresFailure("database.no-credentials", place.credentials());
        }
        return new Credentials(random(), random(), random()).writtenTo(place);
    }

    /// Version 0.1.0 let the program own its tables, and so had no owner beside it.
    private Credentials withOwner() {
        return new Credentials(superuserPassword, random(), password);
    }

    private Credentials writtenTo(Place place) throws IOException {
        Permissions.writeSecret(
                place.credentials(),
                "superuser=%s\nowner=%s\ngridwrit=%s\n".formatted(superuserPassword, ownerPassword, password));
        return this;
    }

    static Credentials read(Place place) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(place.credentials())));
        return new Credentials(
                properties.getProperty("superuser", ""),
                properties.getProperty("owner", ""),
                properties.getProperty("gridwrit", ""));
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
