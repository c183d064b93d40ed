package org.gridwrit.evidence;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.gridwrit.seal.Sm3;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// Whether what went past, piece by piece, is what the phone had announced.
final class ContentCheck {
    private final NewUpload announced;
    private final MessageDigest sha256;
    private final Sm3 digest = new Sm3();
    private boolean begun;
    private boolean suits;
    private String sm3 = "";

    ContentCheck(NewUpload announced) {
        this.announced = announced;
        sha256 = Sha256.digest();
    }

    void take(byte[] piece) {
        if (!begun) suits = announced.medium().begins(piece);
        begun = true;
        sha256.update(piece);
        digest.update(piece);
    }

    /// To be asked once, when everything has gone past.
    @Nullable
    Refusal wrong() {
        sm3 = HexFormat.of().formatHex(digest.digest());
        if (!HexFormat.of().formatHex(sha256.digest()).equals(announced.sha256())) return new Refusal("file.hash");
        return suits ? null : new Refusal("file.type", announced.medium().type());
    }

    String sm3() {
        return sm3;
    }
}
