package org.gridwrit.dossier;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gridwrit.seal.Signatures.Signature;

/// How a signature stands in a file: one way only, so that no byte of it can be another.
final class SealLine {
    private static final String START = "GridWrit SM2 ";
    private static final Pattern FORM = Pattern.compile(START + "([1-9][0-9]{0,8}) ([0-9a-f]{100,160})");

    private SealLine() {}

    static String of(Signature signature) {
        return START + signature.key() + " " + HexFormat.of().formatHex(signature.der());
    }

    static Optional<Signature> read(String line) {
        var found = FORM.matcher(line);
        if (!found.matches() || found.group(2).length() % 2 != 0) return Optional.empty();
        return Optional.of(
                new Signature(Integer.parseInt(found.group(1)), HexFormat.of().parseHex(found.group(2))));
    }
}
