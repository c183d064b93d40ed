package org.gridwrit.task.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.gridwrit.evidence.NewUpload;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// The headers of tus 1.0.0.
final class Tus {
    static final String VERSION = "1.0.0";
    static final String OFFSET = "Upload-Offset";
    static final String LENGTH = "Upload-Length";
    static final String EXPIRES = "Upload-Expires";
    static final String PIECES = "application/offset+octet-stream";
    private static final String SPOKEN = "Tus-Resumable";
    private static final int LONGEST_METADATA = 2000;

    private Tus() {}

    /// Every request but OPTIONS says which version it speaks.
    static void mustBeSpoken(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(SPOKEN, VERSION);
        if (VERSION.equals(request.getHeader(SPOKEN))) return;
        response.setHeader("Tus-Version", VERSION);
        throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
    }

    static void introduce(HttpServletResponse response) {
        response.setHeader(SPOKEN, VERSION);
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation,termination,expiration");
        response.setHeader("Tus-Max-Size", String.valueOf(NewUpload.MOST_BYTES));
    }

    static long number(HttpServletRequest request, String header) {
        var text = request.getHeader(header);
        if (text == null || !text.matches("[0-9]{1,18}")) throw new Refusal("file.metadata", header);
        return Long.parseLong(text);
    }

    /// `id MDE5…,task NDUx…`
    static Map<String, String> metadata(@Nullable String header) {
        if (header == null || header.length() > LONGEST_METADATA)
            throw new Refusal("file.metadata", new FieldName("Upload-Metadata"));
        var found = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" ", 2);
            found.put(parts[0], parts.length < 2 ? "" : decoded(parts[0], parts[1].strip()));
        }
        return found;
    }

    private static String decoded(String key, String value) {
        try {
            return new String(Base64.getDecoder().decode(value), UTF_8);
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("file.metadata", key);
        }
    }
}
