package org.gridwrit.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.gridwrit.seal.Signatures.Signature;
import org.gridwrit.seal.SignedWords;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;

/// What stands in the QR code: the words of the card, the version of the key and the signature over the words
/// (SM2, GB/T 32918, as ASN.1 DER), with dots between. Whoever has the public key can read and check it without a
/// network.
///
/// The words are `GW1|451400-<uuid>|name|area|20260101|20261231`, and for one task
/// `GW2|451400-<uuid>|name|area|20260101|20260110|SERVE|court`; words and signature are written as base64url.
record CardToken(String words, Signature signature) {
    private static final String FOR_THE_YEAR = "GW1";
    private static final String FOR_A_TASK = "GW2";
    private static final int FIELDS = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    static String words(AuthorityCard card) {
        var entrusted = card.entrusted();
        var words = String.join(
                "|",
                entrusted == null ? FOR_THE_YEAR : FOR_A_TASK,
                card.id().toString(),
                plain(card.name()),
                plain(card.area()),
                DAY.format(card.from()),
                DAY.format(card.to()));
        return entrusted == null ? words : words + "|" + entrusted.kind() + "|" + plain(entrusted.court());
    }

    /// Empty when it is no token at all; a forged one is a token.
    static Optional<CardToken> read(String text) {
        var signed = SignedWords.read(text);
        if (signed.isEmpty()) return Optional.empty();
        try {
            var token = new CardToken(signed.get().words(), signed.get().signature());
            token.id();
            token.to();
            return Optional.of(token);
        } catch (IllegalArgumentException | DateTimeException | Refusal _) {
            return Optional.empty();
        }
    }

    boolean isForTask() {
        return field(0).equals(FOR_A_TASK);
    }

    Id id() {
        return Id.valueOf(field(1));
    }

    LocalDate to() {
        return LocalDate.parse(field(5), DAY);
    }

    private String field(int at) {
        var fields = words.split("\\|", -1);
        boolean known = fields[0].equals(FOR_THE_YEAR) && fields.length == FIELDS
                || fields[0].equals(FOR_A_TASK) && fields.length == FIELDS + 2;
        if (!known) throw new IllegalArgumentException(words);
        return fields[at];
    }

    private static String plain(String text) {
        return text.replace('|', '／');
    }

    @Override
    public String toString() {
        return new SignedWords(words, signature).toString();
    }
}
