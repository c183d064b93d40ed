package org.gridwrit.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {
    static final String HEADER = Xlsx.row(1, "案号", "立案日期", "被执行人", "住址");

    @TempDir
    Path folder;

    @Test
    void aZipBombIsRefusedByItsRatio() {
        var zeros = new byte[64 << 20];
        Arrays.fill(zeros, (byte) ' ');
        refused("intake.file.bomb", () -> open(Xlsx.ofRows(HEADER).part("xl/media/big.bin", zeros)));
    }

    @Test
    void manyPartsThatEachLookModestAreRefusedByTheirSum() {
        var limits = new Limits(64 << 20, 1 << 20, 2000, 250, 200, 2000, 5000);
        var file = Xlsx.ofRows(HEADER);
        for (int i = 0; i < 20; i++) file.part("p" + i, "x".repeat(60_000));
        refused("intake.file.bomb", () -> DocketFile.open(file.in(folder), limits));
    }

    @Test
    void tooManyPartsAreRefusedBeforeTheyAreListed() {
        var file = Xlsx.ofRows(HEADER);
        for (int i = 0; i < 2100; i++) file.part("p" + i, "");
        refused("intake.file.bomb", () -> open(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "_rels/.rels",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "docProps/core.xml"
            })
    void aDoctypeInAnyPartIsRefused(String part) {
        var xxe = """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>""";
        refused("intake.file.doctype", () -> open(Xlsx.ofRows(HEADER).part(part, xxe)));
    }

    @Test
    void aDoctypeCannotHideInUtf16() {
        var hidden = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY e 'x'>]><x/>"
                .getBytes(StandardCharsets.UTF_16);
        refused("intake.file.nul", () -> open(Xlsx.ofRows(HEADER).part("xl/workbook.xml", hidden)));
    }

    @Test
    void aDoctypeCannotHideAcrossTheReadersBuffer() {
        var padded = "<x>" + " ".repeat((1 << 16) - 7) + "<!DOCTYPE y>";
        refused("intake.file.doctype", () -> open(Xlsx.ofRows(HEADER).part("docProps/app.xml", padded)));
    }

    @Test
    void aCellFarToTheRightCostsNoMemory() {
        refused(
                "intake.file.columns",
                () -> rows(open(Xlsx.ofRows("<row r=\"1\">" + Xlsx.cell("XFD1", "x") + "</row>"))));
        refused(
                "intake.file.xlsx",
                () -> rows(open(Xlsx.ofRows("<row r=\"1\">" + Xlsx.cell("ZZZZZZ1", "x") + "</row>"))));
    }

    @Test
    void formattedEmptyCellsToTheRightAreNoColumns() throws IOException {
        try (var sheet = open(Xlsx.ofRows("<row r=\"1\">" + Xlsx.cell("A1", "x") + "<c r=\"XFD1\" s=\"1\"/></row>"))) {
            assertThat(sheet.next()).isEqualTo(new RawRow(1, java.util.List.of(RawCell.text("x"))));
        }
    }

    @Test
    void aGiganticCellIsCutAndMarked() throws IOException {
        try (var sheet = open(Xlsx.ofRows(Xlsx.row(1, "长".repeat(2_000_000))))) {
            var cell = java.util.Objects.requireNonNull(sheet.next()).at(0);
            assertThat(cell.kind()).isEqualTo(RawCell.Kind.TOO_LONG);
            assertThat(cell.text()).hasSize(2000);
        }
    }

    @Test
    void wrongMagicIsToldByContentNotByName() throws IOException {
        refused("intake.file.old-excel", () -> open(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)));
        refused("intake.file.kind", () -> open(bytes('%', 'P', 'D', 'F', '-', '1', '.', '7')));
        refused("intake.file.zip", () -> open(bytes('P', 'K', 3, 4, 0, 0, 0, 0, 0, 0)));
        refused("intake.file.empty", () -> open(bytes()));
        refused("intake.file.encoding", () -> open(bytes(0xFF, 0x80, 0x80, 0x20)));
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() {
        refused("intake.file.xlsx", () -> open(Xlsx.ofRows("").part("_rels/.rels", "<Relationships/>")));
        refused("intake.file.xlsx", () -> rows(open(Xlsx.ofRows("<row r=\"1\"><c>"))));
        refused("intake.file.xlsx", () -> rows(open(Xlsx.ofRows("<row r=\"1\"><c t=\"s\"><v>99999</v></c></row>"))));
        refused("intake.file.xlsx", () -> rows(open(Xlsx.ofRows("<row r=\"1\"><c><v>1E999999999</v></c></row>"))));
    }

    @Test
    void oversizeNulsManyColumnsAndUnclosedQuotesAreRefusedInCsv() throws IOException {
        var limits = new Limits(1000, 1 << 20, 2000, 250, 200, 2000, 5000);
        refused("intake.file.large", () -> DocketFile.open(text("x".repeat(1001)), limits));
        refused("intake.file.nul", () -> open(text("案号,立案日期\n1,\0")));
        refused("intake.file.columns", () -> open(text("x,".repeat(300) + "x\n")));
        refused("intake.file.csv", () -> rows(open(text("案号,住址\n1,\"" + "x".repeat(2 << 20)))));
    }

    Sheet open(Xlsx file) throws IOException {
        return open(file.in(folder));
    }

    static Sheet open(Path file) throws IOException {
        return DocketFile.open(file, Limits.USUAL);
    }

    static void rows(Sheet sheet) throws IOException {
        try (sheet) {
            while (sheet.next() != null) {}
        }
    }

    Path bytes(int... bytes) throws IOException {
        var file = Files.createTempFile(folder, "docket", ".xlsx");
        var content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) content[i] = (byte) bytes[i];
        return Files.write(file, content);
    }

    Path text(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "docket", ".csv"), text);
    }

    static void refused(String code, ThrowingCallable open) {
        assertThatThrownBy(open)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
