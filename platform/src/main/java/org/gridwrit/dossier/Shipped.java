package org.gridwrit.dossier;

import java.io.InputStream;
import java.util.Objects;

/// What lies beside the classes: the style of the pages.
final class Shipped {
    private Shipped() {}

    static InputStream open(String file) {
        return Objects.requireNonNull(Shipped.class.getResourceAsStream(file), file);
    }
}
