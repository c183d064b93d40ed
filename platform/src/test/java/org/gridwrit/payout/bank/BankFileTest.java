package org.gridwrit.payout.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.payout.bank.BankAnswer.Outcome;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("银行文件和回执：格式可以配置，不完整的不收")
class BankFileTest {
    private static final BankLayout REFERENCE = BankLayout.reference();
    private static final BankHeading HEADING = new BankHeading("b1", LocalDate.of(2026, 3, 2), 2, new Fen(300_05));

    @TempDir
    Path folder;

    @Test
    @DisplayName("参考格式：文件头、每笔一行、文件尾，GBK，同样的内容是同样的字节")
    void theReferenceLayout() {
        var bytes = BankFile.of(REFERENCE, HEADING, orders());
        assertThat(new String(bytes, Charset.forName("GBK"))).isEqualTo("""
                H|b1|20260302|2|300.05\r
                1|r1|6222021998000123459|黄甲|200.00|案款\r
                2|r2|45001234567890|某建材有限公司|100.05|案款\r
                T|2|300.05\r
                """);
        assertThat(BankFile.of(REFERENCE, HEADING, orders())).isEqualTo(bytes);
    }

    @Test
    @DisplayName("别的银行：逗号、UTF-8、以分为单位、没有文件头尾")
    void anotherBank() {
        var layout = new BankLayout(
                "UTF-8",
                ",",
                "yyyy-MM-dd",
                false,
                List.of(),
                List.of("{date}", "{reference}", "{name}", "{account}", "{amount-fen}", "CNY"),
                List.of(),
                List.of("{reference}", "{amount-fen}", "{result}"),
                List.of("0"),
                List.of("1"),
                List.of("2"));
        assertThat(new String(BankFile.of(layout, HEADING, orders()), StandardCharsets.UTF_8))
                .startsWith("2026-03-02,r1,黄甲,6222021998000123459,20000,CNY\n");
    }

    @Test
    @DisplayName("银行读不懂的不写：分隔符、写不出的字；付不了款的格式不认")
    void whatABankCouldNotReadIsNotWritten() {
        var bar = new BankOrder(7, "r", "6222", "黄|甲", new Fen(1), "案款");
        assertThatThrownBy(() -> BankFile.of(REFERENCE, HEADING, List.of(bar))).hasMessage("bank.field");
        var rare = new BankOrder(7, "r", "6222", "黄𠅤", new Fen(1), "案款");
        assertThatThrownBy(() -> BankFile.of(REFERENCE, HEADING, List.of(rare))).hasMessage("bank.encoding");
        assertThatThrownBy(() -> new BankLayout(
                        "GBK",
                        "|",
                        "yyyyMMdd",
                        true,
                        List.of(),
                        List.of("{reference}", "{name}", "{amount}"),
                        List.of(),
                        REFERENCE.answer(),
                        List.of(),
                        List.of(),
                        List.of()))
                .hasMessageContaining("{account}");
    }

    @Test
    @DisplayName("回执逐行读：成功、未成功、退汇；看不懂的行说明哪里不对")
    void anAnswerIsReadLineByLine() throws Exception {
        var file = write("""
                H|b1|20260303|4|300.05
                1|r1|6222021998000123459|200.00|成功|
                2|r2|45001234567890|100.05|失败|户名不符
                3|r3||0.00|大概|
                4|r4
                T|4|300.05
                """);
        var answers = new BankAnswers(file, REFERENCE, "b1");
        var right = new ArrayList<BankAnswer>();
        var wrong = new ArrayList<String>();
        assertThat(answers.check()).isEmpty();
        answers.read(right::add, (line, why) -> wrong.add(line + " " + why.code()));
        assertThat(right).extracting(BankAnswer::outcome).containsExactly(Outcome.PAID, Outcome.FAILED);
        assertThat(right.getLast().reason()).isEqualTo("户名不符");
        assertThat(wrong).containsExactly("4 bank.result", "5 bank.columns");
    }

    @Test
    @DisplayName("同一流水号有几行的，都不信")
    void whoStandsThereTwiceIsNotBelieved() throws Exception {
        var file = write("""
                H|b1|20260303|3|3.00
                1|r1||1.00|成功|
                2|r1||1.00|失败|销户
                3|r2||1.00|成功|
                T|3|3.00
                """);
        assertThat(new BankAnswers(file, REFERENCE, "b1").check()).containsExactly("r1");
    }

    @Test
    @DisplayName("不完整、合计不对、别的批次、别的编码：整份不收")
    void whatIsNotWholeIsNotRead() throws Exception {
        assertThat(refused("H|b1|20260303|1|1.00\n1|r1||1.00|成功|\n")).isEqualTo("bank.cut-off");
        assertThat(refused("H|b1|20260303|2|1.00\n1|r1||1.00|成功|\nT|2|1.00\n")).isEqualTo("bank.count");
        assertThat(refused("H|b1|20260303|1|1.01\n1|r1||1.00|成功|\nT|1|1.01\n")).isEqualTo("bank.sum");
        assertThat(refused("H|b2|20260303|1|1.00\n1|r1||1.00|成功|\nT|1|1.00\n")).isEqualTo("bank.other-batch");
        assertThat(refused("")).isEqualTo("bank.empty");
        var file = folder.resolve("utf8.txt");
        Files.write(file, new byte[] {'H', (byte) 0xFF, (byte) 0xFF, '\n'});
        assertThatThrownBy(() -> new BankAnswers(file, REFERENCE, "b1").check()).hasMessage("bank.decoding");
    }

    private String refused(String text) throws IOException {
        var file = write(text);
        try {
            new BankAnswers(file, REFERENCE, "b1").check();
            return "";
        } catch (Refusal why) {
            return why.code();
        }
    }

    private Path write(String text) throws IOException {
        var file = folder.resolve("answer.txt");
        Files.writeString(file, text, Charset.forName("GBK"));
        return file;
    }

    private static List<BankOrder> orders() {
        return List.of(
                new BankOrder(1, "r1", "6222021998000123459", "黄甲", new Fen(200_00), "案款"),
                new BankOrder(2, "r2", "45001234567890", "某建材有限公司", new Fen(100_05), "案款"));
    }
}
