package org.gridwrit.docket.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.docket.Shelf.LONG;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.docket.Shelf;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class ExportsTest {
    private static final CaseFilter EXPORTED = new CaseFilter(
            Shelf.CHONGZUO, null, null, "导出法官", null, null, null, null, null, null, null, null, null, null);

    @TempDir
    Path folder;

    @Autowired
    Exports exports;

    @Autowired
    ExportSheet sheet;

    @Autowired
    CaseFiles cases;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Test
    @DisplayName("导出的表写明导出人、时间和理由，条件之外的案件不在其中，导出记入审计")
    void aSheetSaysWhoTookItOutAndWhy() throws Exception {
        var shelf = new Shelf(cases);
        for (int n = 0; n < 60; n++) shelf.file("导出法官", "=导出" + n, 5_000, LocalDate.of(2019, 3, 4));
        shelf.file("不在表中");

        var export = exports.take(LONG, EXPORTED, "中院专项检查<函>");
        var out = new ByteArrayOutputStream();
        sheet.write(out, export, Locale.CHINA);

        assertThat(entry(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("导出人：隆法官", "中院专项检查&lt;函&gt;", "=导出0<", "=导出59<", "5000")
                .contains("oddHeader", "oddFooter")
                .doesNotContain("不在表中", "<f>");
        assertThat(told("select cases from docket.export where account_id = ?")).isEqualTo(60);
        assertThat(told("select records from audit.entry where actor_id = ? and action = 'docket.export'"))
                .isEqualTo(60);
    }

    @Test
    @DisplayName("没有理由、没有案件时不导出，并说明原因")
    void withoutAReasonNothingGoesOut() {
        assertThatThrownBy(() -> exports.take(LONG, EXPORTED, " ")).hasMessage("export.reason-missing");
        assertThatThrownBy(() -> exports.take(LONG, EXPORTED.withText("没有这个人"), "检查"))
                .hasMessage("export.nothing");
    }

    @Test
    @DisplayName("条件找到的比一次能导出的多时只说太多，不读完")
    void moreThanASheetHoldsIsNotReadToTheEnd() {
        var shelf = new Shelf(cases);
        for (int n = 0; n < 5; n++) shelf.file("导出法官", "多人", 1, LocalDate.of(2019, 3, 4));

        assertThat(cases.all(LONG.scope(), EXPORTED, 3)).hasSize(4);
        assertThat(cases.all(LONG.scope(), EXPORTED, 5)).hasSize(5);
    }

    private int told(String sql) {
        return jdbc.sql(sql).param(LONG.account()).query(Integer.class).single();
    }

    private String entry(byte[] zip, String name) throws IOException {
        var file = Files.write(folder.resolve("export.xlsx"), zip);
        try (var opened = new ZipFile(file.toFile())) {
            try (var in = opened.getInputStream(opened.getEntry(name))) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Pattern.compile("&#x([0-9a-f]+);")
                        .matcher(text)
                        .replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
            }
        }
    }
}
