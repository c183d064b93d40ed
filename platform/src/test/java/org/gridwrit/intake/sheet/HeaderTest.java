package org.gridwrit.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {
    @TempDir
    Path folder;

    @Test
    void headingsAreFoundUnderATitleAndUnderOtherNames() throws IOException {
        var header = header("凭祥市人民法院2019年执行案件清单\n\n执行案号*,收案日期,被执行人（姓名/名称）,住所地,标的额（万元）,内部编号\n");
        assertThat(header.row()).isEqualTo(3);
        assertThat(header.columns())
                .containsEntry(DocketColumn.CASE_NUMBER, 0)
                .containsEntry(DocketColumn.DEBTOR, 2)
                .containsEntry(DocketColumn.AMOUNT, 4)
                .hasSize(5);
        assertThat(header.unit()).isEqualTo(BigDecimal.valueOf(10_000));
    }

    @Test
    void missingColumnsAreNamed() {
        assertThatThrownBy(() -> header("案号,案由,被执行人\n1,2,3\n")).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.code()).isEqualTo("intake.header.missing");
            assertThat(it.args()).containsExactly("立案日期、住址");
        });
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> header("案号,立案日期,被执行人,住址,地址\n"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("intake.header.twice"));
    }

    private Header header(String csv) throws IOException {
        var file = Files.writeString(Files.createTempFile(folder, "docket", ".csv"), csv);
        try (var sheet = DocketFile.open(file, Limits.USUAL)) {
            return Header.in(sheet, Limits.USUAL);
        }
    }
}
