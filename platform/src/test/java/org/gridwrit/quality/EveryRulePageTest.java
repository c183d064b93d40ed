package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules.zh-CN.md is written by this test: every rule of law the tests hold the program to, in one table, by
/// article. The pages it is made of are each written by their own test from the cases themselves.
class EveryRulePageTest {
    private static final Path ROOT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final List<String> PAGES = List.of(
            "rules-of-law.zh-CN.md",
            "rules-of-service.zh-CN.md",
            "rules-of-clues.zh-CN.md",
            "rules-of-operations.zh-CN.md",
            "rules-of-settlement.zh-CN.md",
            "rules-of-payout.zh-CN.md");
    private static final Pattern SECTION = Pattern.compile("## (.+)（`(\\w+)`）");
    private static final Pattern NAMED =
            Pattern.compile("@DisplayName\\(\"([^\"]+)（([^（）\"]*(?:法|解释|规定|〕\\d+号) ?\\d[^（）\"]*)）\"\\)");
    private static final Pattern ARTICLE = Pattern.compile("^(\\S*?(?:号|法|解释|规定|规则)) ?(\\d+)?(?:\\((\\d+)\\))?");

    /// Laws before interpretations before provisions.
    private static final List<String> ORDER = List.of(
            "民事诉讼法", "解释", "执行程序解释", "执行规定", "执行和解规定", "财产调查规定", "拍卖变卖规定", "委托执行规定", "在线诉讼规则", "企业破产法", "个人信息保护法");

    private static final String HEAD = """
            # 规则总表 Every rule

            程序遵守的每一条法律规则：条文、规则、程序怎么做、由哪个测试核对。每一行都是一个测试用例；按每行首先引用的条文排列，没有条文的（程序允许，或者系统自定）在最后。
            明细页按事项排列同样的用例：[执行](rules-of-law.zh-CN.md)、[送达](rules-of-service.zh-CN.md)、[线索](rules-of-clues.zh-CN.md)、[调查、询问、限制消费](rules-of-operations.zh-CN.md)、[和解与劝导](rules-of-settlement.zh-CN.md)、[分配和发放](rules-of-payout.zh-CN.md)。

            没有 ※ 的条文，序号和内容都与原文核对过；※ 的条文凭记忆引用，使用前请与原文核对，同一规则另有可核对的条文的，一并引用。民事诉讼法（2023）；解释是最高人民法院关于适用《中华人民共和国民事诉讼法》的解释（2022）；执行和解规定是法释〔2018〕3号。

            This page is written by `EveryRulePageTest` from the pages of the subjects and from the names of tests that cite an article; who changes a rule copies it from `platform/target/rules.zh-CN.md`.

            | 条文 | 规则 | 程序怎么做 | 测试 | 明细 |
            |---|---|---|---|---|
            """;

    /// @param page the page of the subject, empty where the test has none
    private record Row(String article, String rule, String does, String test, String page) {
        String line() {
            var details = page.isEmpty() ? "" : "[%s](%s)".formatted(page.replace(".zh-CN.md", ""), page);
            return "| %s | %s | %s | `%s` | %s |\n".formatted(article, rule, does, test, details);
        }

        int law() {
            if (article.isEmpty()) return Integer.MAX_VALUE;
            int at = ORDER.indexOf(found(1));
            return at < 0 ? ORDER.size() : at;
        }

        String name() {
            return found(1);
        }

        int number() {
            return number(2) * 100 + number(3);
        }

        private int number(int group) {
            return found(group).isEmpty() ? 0 : Integer.parseInt(found(group));
        }

        private String found(int group) {
            Matcher it = ARTICLE.matcher(article);
            return it.find() ? Objects.requireNonNullElse(it.group(group), "") : "";
        }
    }

    @Test
    @DisplayName("规则总表与各页、各测试一致")
    void everyRuleStandsInOneTable() throws IOException {
        var rows = new ArrayList<Row>();
        for (var page : PAGES) rows.addAll(ofPage(page));
        rows.addAll(ofNames());
        assertThat(rows).hasSizeGreaterThan(300);
        assertThat(rows).allSatisfy(it -> assertThat(it.test()).endsWith("Test"));
        var made = HEAD
                + rows.stream()
                        .sorted(Comparator.comparingInt(Row::law)
                                .thenComparing(Row::name)
                                .thenComparingInt(Row::number)
                                .thenComparing(Row::article))
                        .map(Row::line)
                        .collect(Collectors.joining());
        Files.createDirectories(ROOT.resolve("platform/target"));
        Files.writeString(ROOT.resolve("platform/target/rules.zh-CN.md"), made);
        var kept = ROOT.resolve("docs/rules.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules.zh-CN.md docs/")
                .isEqualTo(made);
    }

    @Test
    @DisplayName("每一个核对规则的测试都在")
    void everyTestThatIsNamedIsThere() throws IOException {
        var tests = new ArrayList<Row>();
        for (var page : PAGES) tests.addAll(ofPage(page));
        var known = sources().stream()
                .map(it -> it.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(tests).extracting(Row::test).isSubsetOf(known);
    }

    private static List<Row> ofPage(String page) throws IOException {
        var rows = new ArrayList<Row>();
        var test = "";
        List<String> heads = List.of();
        for (var line : Files.readAllLines(ROOT.resolve("docs").resolve(page))) {
            var section = SECTION.matcher(line);
            if (section.matches()) test = section.group(2);
            if (!line.startsWith("| ")) continue;
            var cells = List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
            if (cells.getFirst().equals("情形")) heads = cells;
            else rows.add(row(heads, cells, test, page));
        }
        return rows;
    }

    /// What stands between the situation and the article is what the program does, and in what.
    private static Row row(List<String> heads, List<String> cells, String test, String page) {
        boolean cites = heads.getLast().equals("条文");
        var article = cites ? cells.getLast().strip() : "";
        var said = cites ? cells.subList(0, cells.size() - 1) : cells;
        var does = heads.get(said.size() - 1).equals("改用") ? "改用" + said.getLast() : said.getLast();
        var rule = String.join("：", said.subList(0, said.size() - 1));
        return new Row(article.replace("CPL ", "民事诉讼法 "), rule, does, test, page);
    }

    /// Rules that are tested where no page of cases is kept say so in their names.
    private static List<Row> ofNames() throws IOException {
        var rows = new ArrayList<Row>();
        for (var file : sources()) {
            var named = NAMED.matcher(Files.readString(file));
            var test = file.getFileName().toString().replace(".java", "");
            while (named.find()) {
                var article = named.group(2).replace("CPL ", "民事诉讼法 ").replaceFirst("^破产法", "企业破产法");
                rows.add(new Row(article, named.group(1), "照此办理", test, ""));
            }
        }
        return rows;
    }

    private static List<Path> sources() throws IOException {
        try (var found = Files.walk(ROOT.resolve("platform/src/test/java"))) {
            return found.filter(it -> it.toString().endsWith("Test.java"))
                    .sorted()
                    .toList();
        }
    }
}
