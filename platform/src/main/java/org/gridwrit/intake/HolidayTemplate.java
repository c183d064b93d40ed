package org.gridwrit.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// 节假日模板 The sheet an office fills in, with two days to show how.
final class HolidayTemplate {
    private static final List<String> HEADER = List.of("日期", "类别", "名称");

    private HolidayTemplate() {}

    static void write(OutputStream out, int year) throws IOException {
        try (var workbook = new Workbook(out, "GridWrit", "1.0")) {
            var sheet = workbook.newWorksheet("节假日");
            var rows = List.of(HEADER, List.of(year + "-01-01", "放假", "元旦"), List.of(year + "-10-01", "放假", "国庆节"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < HEADER.size(); column++) {
                    sheet.width(column, 18);
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        }
    }
}
