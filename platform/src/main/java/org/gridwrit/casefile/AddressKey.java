package org.gridwrit.casefile;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// 住址 Tells whether two writings are one address: width, spaces and punctuation do not make another place.
public final class AddressKey {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}，。、；：（）·\\u00a0\\u200b\\ufeff]+");

    private AddressKey() {}

    /// Two addresses with one key are one address.
    public static String of(String address) {
        return NOISE.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC))
                .replaceAll("");
    }
}
