package org.gridwrit.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.intake.Pingxiang.COURT;
import static org.gridwrit.intake.Pingxiang.LONGZHOU;
import static org.gridwrit.intake.Pingxiang.LU;
import static org.gridwrit.intake.Pingxiang.csv;
import static org.gridwrit.intake.Pingxiang.number;
import static org.gridwrit.intake.Pingxiang.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DocketTest
class DocketsTest {
    @Autowired
    Dockets dockets;

    @Autowired
    Courts courts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void settle() {
        Pingxiang.settle(jdbc, courts);
    }

    @Test
    void aDocketBecomesCasesAndTasksOrWaits() {
        var sure = number();
        var vague = number();
        var batch = take(csv(
                folder,
                row(sure, "李某", "广西凭祥市凭祥镇北大路社区12号"),
                row(number(), "农某", "凭祥市凭祥镇连全村"),
                row(vague, "黄某", "凭祥市凭祥镇"),
                "张三,2019-03-05,,,,,,李某,,凭祥镇,,,\n"));

        assertThat(batch.state()).isEqualTo(Batch.State.DONE);
        assertThat(batch.tally()).isEqualTo(new Batch.Tally(4, 3, 0, 0, 1, 2, 1));
        assertThat(taskState(sure)).isEqualTo("DISPATCHED");
        assertThat(jdbc.sql("select reason from intake.doubtful_route where case_number = ?")
                        .param(vague)
                        .query(String.class)
                        .single())
                .isEqualTo("NO_VILLAGE");
        assertThat(dockets.rejects(LU.scope(), batch.id(), 0, 10))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.row()).isEqualTo(5);
                    assertThat(it.faults()).extracting(RowFault::code).containsExactly("case-number.form");
                    assertThat(dockets.words(it, Locale.CHINA)).contains("第5行 案号");
                });
    }

    @Test
    void theSameDocketAgainDoublesNothing() {
        var number = number();
        var file = csv(folder, row(number, "李某、农某", "凭祥市凭祥镇北大路社区12号"), row(number(), "黄某", "不知何处"));
        take(file);
        var before = rows();

        var again = take(file);

        assertThat(again.tally()).isEqualTo(new Batch.Tally(2, 0, 0, 2, 0, 0, 0));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void overlappingDocketsAddOnlyWhatIsNew() {
        var first = number();
        take(csv(folder, row(first, "李某", "凭祥市凭祥镇北大路社区12号")));

        var batch = take(csv(
                folder,
                row(first, "李某", "凭祥市凭祥镇北大路社区12号"),
                row(first, "农某", "凭祥市凭祥镇南大路社区3号"),
                row(number(), "黄某", "凭祥市凭祥镇南大路社区3号")));

        assertThat(batch.tally()).isEqualTo(new Batch.Tally(3, 1, 1, 1, 0, 2, 0));
        assertThat(jdbc.sql(
                                "select count(*) from casefile.party where role = 'DEBTOR' and case_id = (select id from casefile.casefile where number = ?)")
                        .param(first)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void casesOfAnotherCourtAreRejectedRowByRow() {
        var batch = take(csv(folder, row("（2019）桂1402执1号", "李某", "凭祥镇"), row(number(), "李某", "凭祥镇")));
        assertThat(batch.tally().rejected()).isEqualTo(1);
        assertThat(batch.tally().imported()).isEqualTo(1);
        assertThat(dockets.rejects(LU.scope(), batch.id(), 0, 10).getFirst().faults())
                .extracting(RowFault::code)
                .containsExactly("intake.row.other-court");
    }

    @Test
    void noCourtImportsForAnotherOrSeesItsBatches() {
        var file = csv(folder, row(number(), "李某", "凭祥镇"));
        var batch = take(file);
        assertThatThrownBy(() -> dockets.importFile(LONGZHOU, COURT, file)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> dockets.named(LONGZHOU.scope(), batch.id()))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("docket.unknown"));
        assertThat(dockets.list(LONGZHOU.scope(), Pingxiang.CITY, null).rows()).isEmpty();
    }

    @Test
    void aFileThatIsNoDocketLeavesNothingBehind() throws IOException {
        var before = jdbc.sql("select count(*) from intake.batch")
                .query(Integer.class)
                .single();
        var file = Files.writeString(folder.resolve("x.csv"), "姓名,年龄\n李某,3\n");
        assertThatThrownBy(() -> dockets.upload(LU, COURT, "x.csv", file))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("intake.header.missing"));
        assertThat(jdbc.sql("select count(*) from intake.batch")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void whatIsKeptOfAFileIsSealedAndGoesWhenItIsIn() {
        take(csv(folder, row(number(), "李某", "凭祥镇"), "错,,,,,,,秘密人,,,,,\n"));
        assertThat(jdbc.sql("select count(*) from intake.upload")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select sealed from intake.reject")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(new String(it, java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("秘密人"));
    }

    Batch take(Path file) {
        return dockets.importFile(LU, COURT, file);
    }

    String taskState(String number) {
        return jdbc.sql("select state from task.task where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    String rows() {
        return jdbc.sql("""
                select (select count(*) from casefile.casefile) || ' ' || (select count(*) from casefile.party) || ' '
                    || (select count(*) from task.task) || ' ' || (select count(*) from intake.doubtful_route) || ' '
                    || (select count(*) from casefile.event)
                """).query(String.class).single();
    }
}
