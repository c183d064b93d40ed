package org.gridwrit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridwrit.seal.Signatures.Signature;

/// What a QR code carries: words, the version of the key and the signature over the words (SM2, GB/T 32918, as ASN.1
/// DER), with dots between; words and signature as base64url.
public record SignedWords(String words, Signature signature) {
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_-]{16,1600})\\.([0-9]{1,6})\\.([A-Za-z0-9_-]{80,120})");
    private static final Base64.Encoder TO = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM = Base64.getUrlDecoder();

    /// Empty when it has not this form; whether the signature holds is not looked at.
    public static Optional<SignedWords> read(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) return Optional.empty();
        try {
            return Optional.of(new SignedWords(
                    new String(FROM.decode(form.group(1)), UTF_8),
                    new Signature(Integer.parseInt(form.group(2)), FROM.decode(form.group(3)))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public byte[] bytes() {
        return words.getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "%s.%d.%s".formatted(TO.encodeToString(bytes()), signature.key(), TO.encodeToString(signature.der()));
    }
}
