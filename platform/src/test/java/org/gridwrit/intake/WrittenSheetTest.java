package org.gridwrit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.gridwrit.intake.sheet.DocketColumn;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Header;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.intake.sheet.RawCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WrittenSheetTest {
    static final List<String> HEADINGS = List.of("案号", "立案日期", "被执行人", "住址");

    @TempDir
    Path folder;

    @Test
    void theTemplateIsADocketWithoutRows() throws IOException {
        var file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new DocketTemplate(messages()).write(out, Locale.CHINA);
        }
        try (var sheet = DocketFile.open(file, Limits.USUAL)) {
            assertThat(Header.in(sheet, Limits.USUAL).columns()).hasSize(DocketColumn.values().length);
            assertThat(sheet.next()).isNull();
        }
    }

    @Test
    void rejectedRowsComeBackAsTheyWereWithTheReasonBeside() throws IOException {
        var reject = new Reject(
                12,
                List.of("张三", "昨天", "李某", "凭祥镇"),
                List.of(
                        new RowFault("案号", "case-number.form", List.of("张三")),
                        new RowFault("", "intake.row.merged", List.of("A3:A5"))));
        var rows = written(reject);
        assertThat(rows.getFirst()).containsExactly("案号", "立案日期", "被执行人", "住址", "差错");
        assertThat(rows.get(1).subList(0, 4)).isEqualTo(reject.cells());
        assertThat(rows.get(1).get(4)).contains("第12行 案号：“张三”不是案号").contains("A3:A5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    void wordsThatLookLikeFormulasStayWords(String evil) throws IOException {
        var rows = written(new Reject(2, List.of(evil, "", "", ""), List.of()));
        assertThat(rows.get(1).getFirst().strip()).isEqualTo(evil.strip());
        try (var zip = new ZipFile(folder.resolve("rejects.xlsx").toFile())) {
            var xml = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(xml).contains("t=\"inlineStr\"").doesNotContain("<f>");
        }
    }

    private List<List<String>> written(Reject reject) throws IOException {
        var file = folder.resolve("rejects.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new RejectSheet(messages()).write(out, HEADINGS, Stream.of(reject), Locale.CHINA);
        }
        var rows = new ArrayList<List<String>>();
        try (var sheet = DocketFile.open(file, Limits.USUAL)) {
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                assertThat(row.cells()).allMatch(it -> it.kind() == RawCell.Kind.TEXT);
                rows.add(row.texts());
            }
        }
        return rows;
    }

    /// What stands in braces would reach the reader as it is: a refusal of a row has two arguments at most.
    @Test
    void noRefusalOfARowLeavesAGap() {
        var messages = messages();
        for (var locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle("messages/intake", locale);
            var refusals = texts.keySet().stream()
                    .filter(it -> it.startsWith("refusal."))
                    .toList();
            assertThat(refusals).hasSizeGreaterThan(40);
            assertThat(refusals)
                    .allSatisfy(it -> assertThat(messages.getMessage(it, new Object[] {"一", "二"}, locale))
                            .doesNotContain("{"));
        }
    }

    static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/intake");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
