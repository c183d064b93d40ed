package org.gridwrit.payout.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.shared.Refusal;

/// 银行文件 The same orders by the same layout are the same bytes.
public final class BankFile {
    private BankFile() {}

    /// @throws Refusal `bank.field`, `bank.encoding` with the number of the order that does not go into such a file
    public static byte[] of(BankLayout layout, BankHeading heading, List<BankOrder> orders) {
        var text = new StringBuilder();
        if (!layout.header().isEmpty()) line(layout, text, heading(layout, layout.header(), heading));
        for (var it : orders) {
            var row = order(layout, heading, it);
            mustFit(layout, it, row);
            line(layout, text, row);
        }
        if (!layout.trailer().isEmpty()) line(layout, text, heading(layout, layout.trailer(), heading));
        return bytes(layout, text.toString());
    }

    private static void line(BankLayout layout, StringBuilder text, List<String> fields) {
        text.append(String.join(layout.separator(), fields)).append(layout.lineEnd());
    }

    private static List<String> heading(BankLayout layout, List<String> tokens, BankHeading it) {
        return fields(tokens, field -> switch (field) {
            case BATCH -> it.batch();
            case DATE -> layout.dates().format(it.day());
            case COUNT -> String.valueOf(it.count());
            case SUM -> it.sum().yuan().toPlainString();
            case SUM_FEN -> String.valueOf(it.sum().value());
            case NUMBER, REFERENCE, ACCOUNT, NAME, AMOUNT, AMOUNT_FEN, REMARK, RESULT, REASON -> "";
        });
    }

    private static List<String> order(BankLayout layout, BankHeading heading, BankOrder it) {
        return fields(layout.row(), field -> switch (field) {
            case NUMBER -> String.valueOf(it.number());
            case REFERENCE -> it.reference();
            case ACCOUNT -> it.account();
            case NAME -> it.name();
            case AMOUNT -> it.amount().yuan().toPlainString();
            case AMOUNT_FEN -> String.valueOf(it.amount().value());
            case REMARK -> it.remark();
            case BATCH -> heading.batch();
            case DATE -> layout.dates().format(heading.day());
            case COUNT, SUM, SUM_FEN, RESULT, REASON -> "";
        });
    }

    private static List<String> fields(List<String> tokens, java.util.function.Function<BankField, String> said) {
        var fields = new ArrayList<String>(tokens.size());
        for (var token : tokens) fields.add(BankField.of(token).map(said).orElse(token));
        return fields;
    }

    private static void mustFit(BankLayout layout, BankOrder of, List<String> row) {
        for (var it : row) {
            if (it.contains(layout.separator()) || it.chars().anyMatch(Character::isISOControl)) {
                throw new Refusal("bank.field", of.number());
            }
        }
        var encoder = layout.charset().newEncoder();
        for (var it : row)
            if (!encoder.canEncode(it)) throw new Refusal("bank.encoding", of.number(), layout.encoding());
    }

    private static byte[] bytes(BankLayout layout, String text) {
        try {
            ByteBuffer encoded = layout.charset()
                    .newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
