package org.gridwrit.payout.bank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// 回执文件 Read from top to bottom twice and never held: once to see that it is whole and whose lines are in it twice, and
/// once for the lines.
public record BankAnswers(Path file, BankLayout layout, String batch) {
    private static final int MOST = 200_000;

    /// @return references that stand in more than one line: none of them is believed
    /// @throws Refusal `bank.empty`, `bank.decoding`, `bank.other-batch`, `bank.cut-off`, `bank.count`, `bank.sum`
    public Set<String> check() throws IOException {
        var seen = new HashSet<String>();
        var doubled = new HashSet<String>();
        var whole = new Whole();
        lines(whole::frame, it -> {
            whole.add(it);
            try {
                var answer = it.answer();
                if (!seen.add(answer.reference())) doubled.add(answer.reference());
            } catch (Refusal _) {
                // Said of the line when the lines are read.
            }
        });
        whole.mustHold();
        return doubled;
    }

    /// @param wrong the line, and what is wrong with it by itself
    public void read(Consumer<BankAnswer> right, BiConsumer<Integer, Refusal> wrong) throws IOException {
        lines((_, _) -> {}, it -> {
            BankAnswer answer;
            try {
                answer = it.answer();
            } catch (Refusal why) {
                wrong.accept(it.number(), why);
                return;
            }
            right.accept(answer);
        });
    }

    private void lines(BiConsumer<List<String>, AnswerLine> frame, Consumer<AnswerLine> row) throws IOException {
        var decoder = layout.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            int number = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                var text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (text.isBlank()) continue;
                var read = new AnswerLine(layout, number, AnswerLine.split(layout, text));
                if (is(layout.header(), read)) frame.accept(layout.header(), read);
                else if (is(layout.trailer(), read)) frame.accept(layout.trailer(), read);
                else row.accept(read);
            }
        } catch (CharacterCodingException _) {
            throw new Refusal("bank.decoding", layout.encoding());
        }
    }

    private static boolean is(List<String> tokens, AnswerLine line) {
        return !tokens.isEmpty() && line.isLike(tokens);
    }

    /// What header and trailer say, and what there is.
    private final class Whole {
        private int rows;
        private int headers;
        private int trailers;
        private Fen sum = Fen.ZERO;
        private boolean legible = true;

        void frame(List<String> tokens, AnswerLine line) {
            if (tokens.equals(layout.header())) headers++;
            else trailers++;
            said.add(line.by(tokens));
        }

        private final List<Map<BankField, String>> said = new java.util.ArrayList<>();

        void add(AnswerLine it) {
            if (++rows > MOST) throw new Refusal("bank.too-many", MOST);
            try {
                sum = sum.plus(it.answer().amount());
            } catch (Refusal _) {
                legible = false;
            }
        }

        void mustHold() {
            if (rows == 0) throw new Refusal("bank.empty");
            boolean whole = headers == (layout.header().isEmpty() ? 0 : 1)
                    && trailers == (layout.trailer().isEmpty() ? 0 : 1);
            if (!whole) throw new Refusal("bank.cut-off", headers, trailers);
            for (var it : said) mustSay(it);
        }

        private void mustSay(Map<BankField, String> it) {
            var named = it.get(BankField.BATCH);
            if (named != null && !named.equals(batch)) throw new Refusal("bank.other-batch");
            var count = it.get(BankField.COUNT);
            if (count != null && !count.equals(String.valueOf(rows))) throw new Refusal("bank.count", count, rows);
            if (!legible || !(it.containsKey(BankField.SUM) || it.containsKey(BankField.SUM_FEN))) return;
            var claimed = AnswerLine.amount(it, BankField.SUM, BankField.SUM_FEN);
            if (!claimed.equals(sum)) throw new Refusal("bank.sum", claimed, sum);
        }
    }
}
