package org.gridwrit.bench;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The directory of the project, which this module's jar or classes lie three levels below.
final class Root {
    private Root() {}

    /// Where divisions and addresses lie, beside the project unless somebody has said otherwise.
    static Path shared(@Nullable Path said) {
        return said == null ? path().resolve("../shared/data") : said;
    }

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
