package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files nobody should upload, and names no file should have.
final class Files {
    private static final List<String> COLUMNS = List.of(
            "案号", "立案日期", "承办法官", "案由", "涉民生类别", "执行标的额", "申请执行人", "被执行人", "证件类型", "证件号码", "住址", "联系电话", "协助事项", "备注");
    private static final List<String> ROW = List.of(
            "（2024）桂1481执%d号",
            "2024-03-05", "韦法官", "民间借贷纠纷", "", "1000", "蒙试样", "凌试样", "", "", "凭祥市凭祥镇连全村", "", "查人", "");

    private static final byte[] XXE =
            workbook("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
    private static final byte[] ZIP_BOMB = workbook("a".repeat(80_000_000));

    private Files() {}

    static void of(Slot slot, List<Try> all) {
        for (var it : Naughty.texts()) {
            var name = it.text().replaceAll("[\\r\\n\"]", "_");
            all.add(new Try(it.category(), slot, draft -> draft.upload(name + ".csv", "a,b\n".getBytes(UTF_8))));
            all.add(new Try(
                    it.category(),
                    slot,
                    draft -> draft.upload("a.csv", it.text().getBytes(UTF_8))));
        }
        for (int i = 0; i < COLUMNS.size(); i++) {
            int column = i;
            all.add(new Try(Category.TYPE, slot, it -> it.upload("清单.csv", docket(column))));
        }
        byte[] zip = "PK\u0003\u0004gw7x".getBytes(UTF_8);
        byte[] zeros = new byte[3_000_000];
        for (var name : List.of("a.xlsx", "a.csv", "a.exe", "a", "a.xlsx\u0000.csv")) {
            all.add(new Try(Category.TYPE, slot, it -> it.upload(name, zip)));
            all.add(new Try(Category.XML, slot, it -> it.upload(name, XXE)));
            all.add(new Try(Category.BOMB, slot, it -> it.upload(name, ZIP_BOMB)));
            all.add(new Try(Category.BOMB, slot, it -> it.upload(name, zeros)));
            all.add(new Try(Category.MISSING, slot, it -> it.upload(name, new byte[0])));
        }
    }

    /// A row for each text, in one column.
    private static byte[] docket(int column) {
        var rows = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        int number = 70_000 + column * 1000;
        for (var it : Naughty.texts()) {
            var cells = ROW.toArray(String[]::new);
            cells[0] = cells[0].formatted(number++);
            cells[column] = it.text();
            rows.append(Arrays.stream(cells)
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return rows.toString().getBytes(UTF_8);
    }

    private static byte[] workbook(String sheet) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(sheet.getBytes(UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
