package org.gridwrit.intake.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An XLSX made by hand, part by part, so that tests can make what no spreadsheet program would.
final class Xlsx {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Xlsx() {}

    static Xlsx ofRows(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    static Xlsx ofSheet(String inside) {
        return new Xlsx()
                .part("_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>""")
                .part("xl/workbook.xml", """
                        <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                        <sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""")
                .part("xl/_rels/workbook.xml.rels", """
                        <Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>""")
                .part("xl/worksheets/sheet1.xml", "<worksheet>" + inside + "</worksheet>");
    }

    static String row(int number, String... cells) {
        var xml = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) xml.append(cell(Xml.letters(i) + number, cells[i]));
        return xml.append("</row>").toString();
    }

    /// A text, or raw XML of a cell's inside when it starts with `<`.
    static String cell(String address, String content) {
        return content.startsWith("<")
                ? "<c r=\"" + address + "\">" + content + "</c>"
                : "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
    }

    Xlsx part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Xlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Path in(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "docket", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
