package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.GridWrit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteCommandTest {
    @TempDir
    Path folder;

    @Test
    void anAddressThatNamesItsVillageIsRoutedToIt() throws IOException {
        assertThat(routed("id,address,context_city\n7,昭平县昭平镇大壮村三组,贺州市\n"))
                .first()
                .asString()
                .startsWith("7,ROUTED,451121100204,大壮村委会,451121100,昭平镇,451121,昭平县,");
    }

    @Test
    void everyRowHasItsAnswerAndWhatCannotBeReadIsNamed() throws IOException {
        var screen = new ByteArrayOutputStream();
        var input = "id,address,context_city\n1,昭平县昭平镇大壮村,火星市\n2\n3,,\n4,昭平县昭平镇大壮村,\n";

        assertThat(status(input.getBytes(UTF_8), screen)).isEqualTo(1);

        assertThat(result())
                .extracting(it -> it.split(",", -1)[1])
                .containsExactly("MANUAL", "MANUAL", "MANUAL", "ROUTED");
        assertThat(screen.toString(UTF_8)).contains("第 2 行", "Row 2", "火星市", "第 3 行");
    }

    @Test
    void filesAreReadAsOfficesSaveThem() throws IOException {
        var text = "id,address,context_city\r\n7,昭平县昭平镇大壮村,4511\r\n";
        assertThat(status(text.getBytes(Charset.forName("GB18030")), new ByteArrayOutputStream()))
                .isZero();
        assertThat(result()).first().asString().startsWith("7,ROUTED,451121100204");
        assertThat(routed('\uFEFF' + text)).first().asString().startsWith("7,ROUTED,451121100204");
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedByNameAndLeavesNothing() throws IOException {
        var screen = new ByteArrayOutputStream();
        assertThat(status("id,addr\n1,昭平县\n".getBytes(UTF_8), screen)).isEqualTo(1);
        assertThat(screen.toString(UTF_8)).contains("address, context_city");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("in.csv"));
        }
    }

    @Test
    void withoutFilesItIsAFilter() throws IOException {
        var input = "context_city,ID , address\n贺州市,7,\"昭平县昭平镇大壮村,三组\"\n";
        var result = new ByteArrayOutputStream();
        var screen = new ByteArrayOutputStream();
        var in = System.in;
        var out = System.out;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(Charset.forName("GB18030"))));
            System.setOut(new PrintStream(result, true, UTF_8));
            assertThat(CommandLineTool.execute(GridWrit.class, new PrintStream(screen, true, UTF_8), "route"))
                    .isZero();
        } finally {
            System.setIn(in);
            System.setOut(out);
        }
        assertThat(result.toString(UTF_8).lines()).hasSize(2).last().asString().startsWith("7,ROUTED,451121100204");
        assertThat(screen.toString(UTF_8)).contains("共 1 行");
    }

    @Test
    void nobodyReadingAnyMoreEndsIt() throws IOException {
        var file = Files.writeString(
                folder.resolve("many.csv"), "id,address,context_city\n" + "7,昭平县昭平镇大壮村,\n".repeat(20_000));
        var screen = new ByteArrayOutputStream();
        var out = System.out;
        try {
            System.setOut(new PrintStream(new Closed()));
            assertThat(CommandLineTool.execute(
                            GridWrit.class, new PrintStream(screen, true, UTF_8), "route", "--in", file.toString()))
                    .isEqualTo(1);
        } finally {
            System.setOut(out);
        }
        assertThat(screen.toString(UTF_8)).isEmpty();
    }

    private static final class Closed extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
        }
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        assertThat(status(
                        "\uFEFFid,address,context_city\n7,昭平县昭平镇大壮村,\n".getBytes(UTF_16LE),
                        new ByteArrayOutputStream()))
                .isZero();
        assertThat(result()).first().asString().startsWith("7,ROUTED,451121100204");
    }

    @Test
    void aHeaderAloneGivesAHeaderAndAnEmptyFileIsRefused() throws IOException {
        assertThat(routed("id,address,context_city\n")).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("out.csv")).getFirst()).startsWith("id,outcome,village_code");
        var screen = new ByteArrayOutputStream();
        assertThat(status(new byte[0], screen)).isEqualTo(1);
        assertThat(screen.toString(UTF_8)).contains("文件是空的", "The file is empty");
    }

    @Test
    void brokenQuotationMarksAreRefusedWithTheirRow() throws IOException {
        var screen = new ByteArrayOutputStream();
        var head = "id,address,context_city\n1,昭平县昭平镇大壮村,\n";
        assertThat(status((head + "2,\"昭平县\"昭平镇,\n").getBytes(UTF_8), screen)).isEqualTo(1);
        assertThat(screen.toString(UTF_8)).contains("第 3 行不是 CSV", "Row 3 is no CSV");
        assertThat(status("id,address,context_city\n1,\"昭平县\"昭平镇,\n".getBytes(UTF_8), screen))
                .isEqualTo(1);
        assertThat(screen.toString(UTF_8)).contains("第 2 行不是 CSV");
        var runaway = head + "2,\"昭平县,\n" + "3,昭平县昭平镇大壮村,贺州市\n".repeat(2_000);
        assertThat(status(runaway.getBytes(UTF_8), screen)).isEqualTo(1);
        assertThat(screen.toString(UTF_8)).contains("第 3 行的字段开头有双引号", "Row 3 opens a quotation mark");
    }

    @Test
    void anUnknownOptionIsAnsweredInBothLanguages() {
        var screen = new ByteArrayOutputStream();
        assertThat(CommandLineTool.execute(
                        GridWrit.class, new PrintStream(screen, true, UTF_8), "route", "--in=a", "--out=b", "--bogus"))
                .isEqualTo(2);
        assertThat(screen.toString(UTF_8))
                .contains("没有这个选项或参数：--bogus", "There is no such option or argument: --bogus");
    }

    @Test
    void learnedNamesOfTheConsoleAreReadWhereTheyAreInUse() throws IOException {
        var address = "id,address,context_city\n7,凭祥市凭祥镇大榕树屯3号,崇左市\n8,凭祥市凭祥镇小榕树屯3号,崇左市\n";
        assertThat(routed(address)).allMatch(it -> it.contains(",MANUAL,"));

        var learned = Files.writeString(
                folder.resolve("learned.csv"),
                "\uFEFFname,area_code,village_code,state\n大榕树屯,451481100,451481100201,IN_USE\n小榕树屯,451481100,451481100201,HEARD\n");
        assertThat(status(address.getBytes(UTF_8), new ByteArrayOutputStream(), "--learned", learned.toString()))
                .isZero();
        assertThat(result().getFirst()).startsWith("7,ROUTED,451481100201");
        assertThat(result().getLast()).startsWith("8,MANUAL");
    }

    @Test
    void aSheetThatHoldsNoLearnedNamesIsRefusedWithItsRow() throws IOException {
        var screen = new ByteArrayOutputStream();
        var learned = Files.writeString(
                folder.resolve("learned.csv"), "name,area_code,village_code\n大榕树屯,4514811,451481100201\n");

        assertThat(status("id,address,context_city\n".getBytes(UTF_8), screen, "--learned", learned.toString()))
                .isEqualTo(1);
        assertThat(screen.toString(UTF_8)).contains("第 2 行不是学得的地名", "Row 2");
    }

    List<String> routed(String input) throws IOException {
        assertThat(status(input.getBytes(UTF_8), new ByteArrayOutputStream())).isZero();
        return result();
    }

    int status(byte[] input, ByteArrayOutputStream screen, String... more) throws IOException {
        var in = Files.write(folder.resolve("in.csv"), input);
        var words = new ArrayList<>(List.of(
                "route",
                "--in",
                in.toString(),
                "--out",
                folder.resolve("out.csv").toString()));
        words.addAll(List.of(more));
        return CommandLineTool.execute(
                GridWrit.class, new PrintStream(screen, true, UTF_8), words.toArray(String[]::new));
    }

    List<String> result() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv")).stream().skip(1).toList();
    }
}
