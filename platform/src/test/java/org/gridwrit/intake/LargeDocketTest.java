package org.gridwrit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.gridwrit.intake.row.RowCheck;
import org.gridwrit.intake.sheet.DocketFile;
import org.gridwrit.intake.sheet.Header;
import org.gridwrit.intake.sheet.Limits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 200,000 rows, every text different: the file is many times larger than what reading it may cost.
@Tag("slow")
class LargeDocketTest {
    private static final int ROWS = 200_000;
    private static final long BOUND = 40L << 20;

    @TempDir
    Path folder;

    @Test
    void aLargeCsvIsReadInBoundedMemory() throws IOException {
        var file = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(Pingxiang.HEADINGS);
            for (int i = 1; i <= ROWS; i++) out.write(Pingxiang.row(number(i), "李某" + i, "凭祥市凭祥镇北大路" + i + "号"));
        }
        readInBoundedMemory(file);
    }

    @Test
    void aLargeXlsxWithSharedTextsIsReadInBoundedMemory() throws IOException {
        var file = folder.resolve("large.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("案件清单");
            var headings = Pingxiang.HEADINGS.strip().split(",", -1);
            for (int i = 0; i < headings.length; i++) sheet.value(0, i, headings[i]);
            for (int i = 1; i <= ROWS; i++) {
                sheet.value(i, 0, number(i));
                sheet.value(i, 1, BigDecimal.valueOf(43529));
                sheet.value(i, 2, "韦法官" + i);
                sheet.value(i, 3, "追索劳动报酬纠纷" + i);
                sheet.value(i, 6, "陈芳" + i);
                sheet.value(i, 7, "李某" + i);
                sheet.value(i, 9, "凭祥市凭祥镇北大路社区" + i + "号");
                if (i % 1000 == 0) sheet.flush();
            }
        }
        readInBoundedMemory(file);
    }

    private static void readInBoundedMemory(Path file) throws IOException {
        long before = used();
        long most = Long.MIN_VALUE;
        int rows = 0;
        try (var sheet = DocketFile.open(file, Limits.USUAL)) {
            var check = new RowCheck(
                    Header.in(sheet, Limits.USUAL),
                    Pingxiang.COURT,
                    Set.of(Pingxiang.COURT),
                    LocalDate.of(2020, 1, 10),
                    false);
            var reader = new ChunkReader(sheet, check, 1, Files.size(file));
            for (var chunk = reader.next(); chunk != null; chunk = reader.next()) {
                assertThat(chunk.rejects()).isEmpty();
                rows += chunk.rows().size();
                if (rows % 50_000 == 0) most = Math.max(most, used() - before);
            }
        }
        assertThat(rows).isEqualTo(ROWS);
        assertThat(most).isGreaterThan(Long.MIN_VALUE).isLessThan(BOUND);
    }

    private static String number(int i) {
        return "（2019）" + Pingxiang.COURT + "执" + i + "号";
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
