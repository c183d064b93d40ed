package org.gridwrit.payout.payment;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.payout.roster.KeptClaim;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 领款 What the clerk at the desk has seen: the document of whoever stands there, and the signature.
///
/// @param number    typed from the document, not from the screen
/// @param agent     name of whoever takes it for the creditor; empty for the creditor
/// @param authority where the written authority lies
/// @param signature a PNG as a data URL
record Handing(
        @Nullable String number,
        @Nullable String agent,
        @Nullable String authority,
        @Nullable String signature) {
    private static final String PNG = "data:image/png;base64,";
    private static final int MOST_BYTES = 200_000;
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G'};

    /// @throws Refusal `cash-desk.number-missing`, `cash-desk.other-number`, `cash-desk.agent`, `cash-desk.signature`
    void mustSuit(KeptClaim of) {
        var typed = plainNumber();
        if (typed.isEmpty()) throw new Refusal("cash-desk.number-missing");
        if (isAgent()) {
            var registered = of.said().agent().contains(agentName());
            if (!registered && plain(authority).isEmpty()) throw new Refusal("cash-desk.agent", agentName());
        } else if (of.said().id().kind() == IdKind.NONE) {
            if (plain(authority).isEmpty())
                throw new Refusal("cash-desk.no-number", of.said().name());
        } else if (!typed.equals(of.said().id().number())) {
            throw new Refusal("cash-desk.other-number", of.said().name());
        }
        png();
    }

    boolean isAgent() {
        return !agentName().isEmpty();
    }

    String agentName() {
        return plain(agent);
    }

    String plainNumber() {
        return Normalizer.normalize(plain(number), Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    String plainAuthority() {
        var text = plain(authority);
        if (text.length() > 200) throw new Refusal("intake.cell.long", 200);
        return text;
    }

    byte[] png() {
        var text = plain(signature);
        if (!text.startsWith(PNG)) throw new Refusal("cash-desk.signature");
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.substring(PNG.length()));
        } catch (IllegalArgumentException _) {
            throw new Refusal("cash-desk.signature");
        }
        if (bytes.length > MOST_BYTES || bytes.length < MAGIC.length) throw new Refusal("cash-desk.signature");
        for (int i = 0; i < MAGIC.length; i++) if (bytes[i] != MAGIC[i]) throw new Refusal("cash-desk.signature");
        return bytes;
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return isAgent() ? "handing to an agent" : "handing";
    }
}
