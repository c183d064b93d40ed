package org.gridwrit.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 密封文字 What people type freely, sealed as a whole and kept in a column of texts: between two brackets no keyboard has.
///
/// Texts of earlier versions stand there as they were typed and are read as they are; the next change of the master key
/// seals them.
@Component
public class SealedText {
    private static final Pattern CLOSED = Pattern.compile("⟦([A-Za-z0-9+/]+)⟧");

    private final Seal seal;

    SealedText(Seal seal) {
        this.seal = seal;
    }

    /// Nothing stays nothing.
    public String close(String words) {
        return words.isEmpty() ? "" : "⟦" + encoded(seal.seal(Purpose.WORDS, words)) + "⟧";
    }

    public @Nullable String closeIfAny(@Nullable String words) {
        return words == null ? null : close(words);
    }

    /// @throws org.gridwrit.shared.Refusal `seal.broken` when the bytes were altered
    public String open(String kept) {
        return kept.indexOf('⟦') < 0
                ? kept
                : CLOSED.matcher(kept).replaceAll(it -> Matcher.quoteReplacement(opened(it)));
    }

    public @Nullable String openIfAny(@Nullable String kept) {
        return kept == null ? null : open(kept);
    }

    /// The same under the key of today.
    String anew(String kept) {
        return close(open(kept));
    }

    /// Brackets that somebody typed before texts were sealed hold nothing sealed.
    private String opened(MatchResult closed) {
        var sealed = decoded(closed.group(1));
        return Header.of(sealed).filter(it -> it.purpose() == Purpose.WORDS).isEmpty()
                ? closed.group()
                : seal.open(sealed);
    }

    private static String encoded(byte[] sealed) {
        return Base64.getEncoder().withoutPadding().encodeToString(sealed);
    }

    private static byte[] decoded(String letters) {
        try {
            return Base64.getDecoder().decode(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException typed) {
            return new byte[0];
        }
    }
}
