package org.gridwrit.testing;

import static org.assertj.core.api.Assertions.assertThat;

/// 规则 One rule of law as a test holds the program to it, and as docs/rules-of-law.zh-CN.md shows it. A test offers its
/// rules as `static Stream<Rule> rules()`, checks each with [#check()], and is named in `RulesOfLawPageTest`.
///
/// @param given   the situation
/// @param about   what is done or reckoned in it
/// @param does    what the program makes of it, worked out by the program
/// @param should  what the law wants
/// @param article empty where the program stops nobody
public record Rule(String given, String about, String does, String should, String article) {
    public void check() {
        assertThat(does).as(given + "：" + about).isEqualTo(should);
    }

    String row() {
        return "| " + given + " | " + about + " | " + does + " | " + article + " |\n";
    }

    /// A section of the page.
    public static String section(String title, java.util.stream.Stream<Rule> rules) {
        return "## " + title + "\n\n| 情形 | 事项 | 程序怎么做 | 条文 |\n|---|---|---|---|\n"
                + rules.map(Rule::row).collect(java.util.stream.Collectors.joining());
    }

    @Override
    public String toString() {
        return given + "：" + about;
    }
}
