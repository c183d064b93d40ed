package org.gridwrit.training;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.gridwrit.seal.SignedWords;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;

/// What stands in the QR code of a certificate, with its signature: `GT1|451400-<uuid>|number|name|title|20281130`.
final class CertificateToken {
    private static final String MARK = "GT1";
    private static final int FIELDS = 6;

    private CertificateToken() {}

    static String words(Certificate it) {
        return String.join(
                "|",
                MARK,
                it.id().toString(),
                it.number(),
                plain(it.name()),
                plain(it.title()),
                DateTimeFormatter.BASIC_ISO_DATE.format(it.to()));
    }

    /// Empty when the words are not those of a certificate.
    static Optional<Id> id(SignedWords signed) {
        var fields = signed.words().split("\\|", -1);
        if (fields.length != FIELDS || !fields[0].equals(MARK)) return Optional.empty();
        try {
            return Optional.of(Id.valueOf(fields[1]));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return text.replace('|', '／');
    }
}
