package org.gridwrit.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/// Files that people keep, under the name they would give them (RFC 6266).
public final class Download {
    private Download() {}

    /// @return the header `Content-Disposition`
    public static String as(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
