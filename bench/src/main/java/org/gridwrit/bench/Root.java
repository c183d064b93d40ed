package org.gridwrit.bench;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// The directory of the project, which this module's jar or classes lie three levels below.
final class Root {
    private Root() {}

    static Path path() {
        try {
            var code = Path.of(Root.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.resolve("../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
