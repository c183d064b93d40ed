package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.GridWrit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("命令行计算分配方案和迟延履行利息")
class PayoutCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    @DisplayName("4320 万元：177 名工人 994.5 万元全额，每笔都有理由，合计到分")
    void everyLineSaysWhyAndAllAddsUp() throws IOException {
        var roster = new StringBuilder("id,name,rank,amount,collateral,order,average\n");
        for (int i = 1; i <= 176; i++) roster.append("%d,职工%d,职工债权,56187.85\n".formatted(i, i));
        roster.append("177,职工177,EMPLOYEE,\"55,938.40\"\n社,社保局,社保和税款,3100000\n");
        roster.append("银,银行,有财产担保,30000000,厂房,1\n货,供货商,普通债权,9000000\n费,管理人,破产费用,500000\n");

        assertThat(plan(
                        roster.toString(),
                        "--pool",
                        "43200000.00",
                        "--regime",
                        "bankruptcy",
                        "--collateral",
                        "厂房=28000000"))
                .isZero();

        var lines = Files.readAllLines(folder.resolve("plan.csv"));
        assertThat(lines).hasSize(1 + 177 + 1 + 2 + 1 + 1);
        assertThat(lines.get(1)).isEqualTo("1,职工1,EMPLOYEE,56187.85,56187.85,0.00,职工债权：全额受偿");
        assertThat(lines).anySatisfy(it -> assertThat(it).startsWith("货,供货商,ORDINARY,9000000.00,1354090.91,"));
        assertThat(lines)
                .anySatisfy(it -> assertThat(it).contains("普通债权：同一顺位债权共 11000000.00 元，可分 1655000.00 元，按 15.0454%"));
        assertThat(screen.toString(UTF_8)).contains("9,945,000.00", "分出 43,200,000.00 元，剩余 0.00 元");
    }

    @Test
    @DisplayName("清单有错：逐行指出，什么也不写")
    void aWrongRosterIsRefusedRowByRowAndNothingIsWritten() throws IOException {
        var roster = """
                id,name,rank,amount,collateral
                1,甲,工资,100,
                2,乙,ORDINARY,1.234,
                2,丙,ORDINARY,-5,
                4,丁,SECURED,7,
                5,戊,SECURED,7,船
                6,己,PREFERRED,7,
                7,庚,ORDINARY,8,
                7,辛,ORDINARY,8,
                """;
        assertThat(plan(roster, "--pool", "100", "--regime", "bankruptcy")).isEqualTo(1);
        assertThat(screen.toString(UTF_8))
                .contains("第 2 行的 rank“工资”", "第 3 行的金额“1.234”", "第 4 行的金额", "第 5 行有财产担保", "--collateral 船=价款")
                .contains("第 7 行的债权性质 PREFERRED", "第 9 行的编号与前面的行重复：7 ← 8", "有 7 行不对");
        assertThat(folder.resolve("plan.csv")).doesNotExist();
    }

    @Test
    void whatCannotBeAPoolIsRefused() throws IOException {
        var roster = "id,name,rank,amount\n1,甲,ORDINARY,100\n";
        assertThat(plan(roster, "--pool", "1.005", "--regime", "single")).isEqualTo(1);
        assertThat(plan(roster, "--pool", "5", "--reserved", "6", "--regime", "single"))
                .isEqualTo(1);
        assertThat(plan(roster, "--pool", "5", "--regime", "monarchy")).isEqualTo(2);
        assertThat(screen.toString(UTF_8)).contains("--pool 的金额“1.005”", "超过 --pool 的 5.00 元", "monarchy");
    }

    @Test
    @DisplayName("利息计算表：本金 × 利率 × 天数，逐行可核")
    void aSheetOfInterestCanBeCheckedLineByLine() throws IOException {
        var out = folder.resolve("sheet.csv");
        assertThat(run(
                        "interest",
                        "--due",
                        "2015-07-03=10000",
                        "--paid",
                        "2015-07-13=4000",
                        "--suspended",
                        "2015-08-01..2015-08-10",
                        "--until",
                        "2015-09-01",
                        "--out",
                        out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out))
                .startsWith("from,to,days,base,percent,amount,why")
                .contains(
                        "2015-07-04,2015-07-13,10,10000.00,0.0175/1,17.50,加倍部分债务利息，日万分之一点七五（法释〔2014〕8号第一条）",
                        "2015-08-01,2015-08-10,10,6000.00,0/1,0.00,中止或暂缓执行期间，不计算加倍部分（法释〔2014〕8号第三条）");
        // 17.50 + 18 days and 22 days of 6,000
        assertThat(screen.toString(UTF_8)).contains("未付本金等 6,000.00 元", "加倍部分债务利息 59.50 元");
    }

    @Test
    void whatIsMissingForASheetIsNamed() {
        assertThat(run("interest", "--due", "2013-01-01=1", "--until", "2013-02-01"))
                .isEqualTo(1);
        assertThat(run("interest", "--due", "2013-13-01=1", "--until", "2013-02-01"))
                .isEqualTo(2);
        assertThat(run("interest", "--due", "2015-01-01=1", "--until", "2015-02-01", "--ordinary", "3"))
                .isEqualTo(1);
        assertThat(screen.toString(UTF_8)).contains("--benchmark", "2013-13-01=1", "--ordinary-from");
    }

    private int plan(String roster, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("claims.csv"), roster);
        var arguments = new ArrayList<>(List.of("payout", "plan", file.toString()));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--out", folder.resolve("plan.csv").toString()));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return CommandLineTool.execute(GridWrit.class, new PrintStream(screen, true, UTF_8), arguments);
    }
}
