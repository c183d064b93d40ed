package org.gridwrit.evidence;

import java.util.Locale;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What a phone says of a file before it sends it.
///
/// @param sha256 in hex
public record NewUpload(
        Id id,
        String sha256,
        int bytes,
        Medium medium,
        EvidencePurpose purpose,
        @Nullable SignedBy signedBy) {
    public static final int MOST_BYTES = 10 << 20;
    private static final int SHA256_DIGITS = 64;

    /// @throws Refusal that says what is wrong with it
    public static NewUpload of(Id id, String sha256, long bytes, String type, String purpose, String signer) {
        if (bytes > MOST_BYTES) throw new Refusal("file.too-large", MOST_BYTES >> 20);
        if (bytes < 1) throw new Refusal("file.metadata", new FieldName("Upload-Length"));
        var hash = sha256.toLowerCase(Locale.ROOT);
        if (hash.length() != SHA256_DIGITS || !hash.chars().allMatch(it -> Character.digit(it, 16) >= 0)) {
            throw new Refusal("file.metadata", new FieldName("sha256"));
        }
        var medium = Medium.ofType(type);
        var use = EvidencePurpose.of(purpose, medium);
        return new NewUpload(id, hash, (int) bytes, medium, use, SignedBy.of(signer, use));
    }
}
