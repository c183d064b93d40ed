package org.gridwrit.payout.roster;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.number.Identification;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lines as arrays for `unnest`, one for each column; numbers, phones, accounts and words are sealed on the way.
@Component
class ClaimSealing {
    private final Seal seal;
    private final SealedText texts;
    private final Keys keys;

    ClaimSealing(Seal seal, SealedText texts, Keys keys) {
        this.seal = seal;
        this.texts = texts;
        this.keys = keys;
    }

    /// What stands for a number where numbers are compared; empty for none.
    String index(Identification id) {
        return id.kind() == IdKind.NONE ? "" : HexFormat.of().formatHex(seal.index(id.number()));
    }

    /// @param after the number of the last line that stands already
    Map<String, Object> columns(List<ClaimLine> lines, int after) {
        var all = new HashMap<String, Object>();
        all.put("ids", lines.stream().map(_ -> keys.next()).toArray(UUID[]::new));
        all.put("lines", lines.stream().map(it -> after + it.line()).toArray(Integer[]::new));
        all.put("names", texts(lines, ClaimLine::name));
        all.put("kinds", texts(lines, it -> it.id().kind().name()));
        all.put("numbers", sealed(lines, Purpose.IDENTITY, it -> it.id().number()));
        all.put(
                "indexes",
                bytes(
                        lines,
                        it -> it.id().kind() == IdKind.NONE
                                ? null
                                : seal.index(it.id().number())));
        all.put("phones", sealed(lines, Purpose.PHONE, ClaimLine::phone));
        all.put("cards", sealed(lines, Purpose.ACCOUNT, ClaimLine::card));
        all.put("ranks", texts(lines, it -> it.rank().name()));
        all.put("amounts", lines.stream().map(it -> it.amount().value()).toArray(Long[]::new));
        all.put("things", texts(lines, ClaimLine::collateral));
        all.put("orders", lines.stream().map(ClaimLine::order).toArray(Integer[]::new));
        all.put("averages", amounts(lines, ClaimLine::average));
        all.put("agents", texts(lines, it -> texts.close(it.agent())));
        all.put("evidences", texts(lines, it -> texts.close(it.evidence())));
        all.put(
                "doubts",
                texts(lines, it -> it.doubts().stream().map(Doubt::name).collect(Collectors.joining(","))));
        return all;
    }

    private static @Nullable String[] texts(List<ClaimLine> lines, Function<ClaimLine, @Nullable String> column) {
        var all = new @Nullable String[lines.size()];
        for (int i = 0; i < all.length; i++) all[i] = column.apply(lines.get(i));
        return all;
    }

    private static @Nullable Long[] amounts(List<ClaimLine> lines, Function<ClaimLine, @Nullable Fen> column) {
        var all = new @Nullable Long[lines.size()];
        for (int i = 0; i < all.length; i++) {
            var amount = column.apply(lines.get(i));
            all[i] = amount == null ? null : amount.value();
        }
        return all;
    }

    private byte[] @Nullable [] sealed(List<ClaimLine> lines, Purpose purpose, Function<ClaimLine, String> column) {
        return bytes(lines, it -> {
            var plain = column.apply(it);
            return plain.isEmpty() ? null : seal.seal(purpose, plain);
        });
    }

    private static byte[] @Nullable [] bytes(List<ClaimLine> lines, Function<ClaimLine, byte @Nullable []> column) {
        byte[] @Nullable [] all = new byte[lines.size()] @Nullable [];
        for (int i = 0; i < all.length; i++) all[i] = column.apply(lines.get(i));
        return all;
    }
}
