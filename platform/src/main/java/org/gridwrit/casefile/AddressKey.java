package org.gridwrit.casefile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// 住址 Tells whether two writings are one address: width, spaces and punctuation do not make another place.
public final class AddressKey {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}，。、；：（）·\\u00a0\\u200b\\ufeff]+");

    private AddressKey() {}

    /// Two addresses with one key are one address.
    public static String of(String address) {
        return address.chars().allMatch(AddressKey::isPlain) ? address : normalized(address);
    }

    /// Most addresses are nothing else, and a docket asks for thousands of keys.
    private static boolean isPlain(int c) {
        return c >= '一' && c <= '龥' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static String normalized(String address) {
        return NOISE.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
