package org.gridwrit.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void csvIsReadInTheEncodingsOfficesUse(String charset) throws IOException {
        var mark = charset.equals("UTF-16LE") ? "\ufeff" : "";
        var file = csv(mark + "案号,立案日期,被执行人,住址\n1,2,韦𬱖,凭祥镇\n", Charset.forName(charset));
        assertThat(texts(file)).containsExactly(List.of("案号", "立案日期", "被执行人", "住址"), List.of("1", "2", "韦𬱖", "凭祥镇"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void csvIsReadWithEachUsualSeparatorAndAMark(String separator) throws IOException {
        var file =
                csv("\ufeff案号,立案日期,被执行人,住址\n1,2,\"李\"\"四\"\"\n家\",x".replace(",", separator), StandardCharsets.UTF_8);
        assertThat(texts(file).get(1)).containsExactly("1", "2", "李\"四\"\n家", "x");
    }

    @Test
    void rowNumbersAreThoseTheSpreadsheetShows() throws IOException {
        var file = csv("案号,立案日期,被执行人,住址\n\n1,2,3,4\n", StandardCharsets.UTF_8);
        try (var sheet = DocketFile.open(file, Limits.USUAL)) {
            sheet.next();
            assertThat(Objects.requireNonNull(sheet.next()).isBlank()).isTrue();
            assertThat(Objects.requireNonNull(sheet.next()).number()).isEqualTo(3);
        }
    }

    @Test
    void xlsxCellsOfEachKindAreRead() throws IOException {
        var rows = Xlsx.row(3, "<is/>", "<v>43529</v>", "<f>1+1</f><v>2</v>", "<v>1234.5599999999999</v>")
                + "<row r=\"7\"><c t=\"s\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"b\"><v>1</v></c></row>";
        var file = Xlsx.ofRows(rows).part("xl/sharedStrings.xml", """
                <sst><si><t>a</t></si><si><r><t>韦</t></r><r><t>某</t></r><rPh><t>wei</t></rPh></si></sst>""");
        try (var sheet = DocketFile.open(file.in(folder), Limits.USUAL)) {
            var first = Objects.requireNonNull(sheet.next());
            assertThat(first.number()).isEqualTo(3);
            assertThat(first.at(1)).isEqualTo(new RawCell(RawCell.Kind.NUMBER, "43529"));
            assertThat(first.at(2)).isEqualTo(new RawCell(RawCell.Kind.FORMULA, "=1+1"));
            assertThat(first.at(3).text()).isEqualTo("1234.56");
            var second = Objects.requireNonNull(sheet.next());
            assertThat(second.number()).isEqualTo(7);
            assertThat(second.texts()).containsExactly("韦某", "#REF!", "是");
            assertThat(sheet.next()).isNull();
        }
    }

    @Test
    void mergedRowsAreKnownBeforeTheyAreRead() throws IOException {
        var file = Xlsx.ofSheet("<sheetData>" + Xlsx.row(1, "案号") + "</sheetData>"
                + "<mergeCells count=\"1\"><mergeCell ref=\"A3:A5\"/></mergeCells>");
        try (var sheet = DocketFile.open(file.in(folder), Limits.USUAL)) {
            assertThat(sheet.mergedAt(2)).isNull();
            assertThat(sheet.mergedAt(4)).isEqualTo("A3:A5");
            assertThat(sheet.mergedAt(6)).isNull();
        }
    }

    @Test
    void theSheetNamedAsTheDocketIsReadWhereverItStands() throws IOException {
        var file = Xlsx.ofRows(Xlsx.row(1, "wrong"))
                .part("xl/workbook.xml", """
                        <workbook xmlns:r="http://r"><sheets><sheet name="说明" sheetId="1" r:id="rId1"/>
                        <sheet name="案件清单" sheetId="2" r:id="rId3"/></sheets></workbook>""")
                .part("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="rId3" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>""")
                .part(
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData>" + Xlsx.row(1, "right") + "</sheetData></worksheet>");
        assertThat(texts(file.in(folder))).containsExactly(List.of("right"));
    }

    private Path csv(String text, Charset charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "docket", ".csv"), text.getBytes(charset));
    }

    private static List<List<String>> texts(Path file) throws IOException {
        try (var sheet = DocketFile.open(file, Limits.USUAL)) {
            var rows = new java.util.ArrayList<List<String>>();
            for (var row = sheet.next(); row != null; row = sheet.next()) rows.add(row.texts());
            return rows;
        }
    }
}
