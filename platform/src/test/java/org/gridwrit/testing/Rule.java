package org.gridwrit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;

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

    /// Sources whose text is not among those the rules were read from, and which were written down from memory.
    private static final List<String> UNREAD = List.of(
            "法发〔2017〕6号", "法发〔2014〕26号", "法〔2016〕373号", "法发〔2006〕35号", "法释〔2015〕17号", "法释〔2009〕6号", "民法典", "刑法");

    String row() {
        return "| " + given + " | " + about + " | " + does + " | " + marked(article) + " |\n";
    }

    private static String marked(String article) {
        return UNREAD.stream().anyMatch(article::contains) ? article + " ※" : article;
    }

    /// What an officer reads where the program stops, without the article, which has a column of its own.
    public static String text(String module, String key, Object... args) {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(Rule.class.getResourceAsStream("/messages/" + module + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var said = Objects.requireNonNull(texts.getProperty(key), key).replace("（{0}）", "");
        for (int n = 0; n < args.length; n++) said = said.replace("{" + n + "}", said(args[n]));
        return said;
    }

    private static String said(Object arg) {
        return arg instanceof FieldName field ? text("named", "named." + field.name()) : String.valueOf(arg);
    }

    /// What the program says when it refuses, or `does` where it does not.
    public static String outcome(String module, String does, Runnable command) {
        try {
            command.run();
            return does;
        } catch (Refusal refusal) {
            return "不允许：" + text(module, "refusal." + refusal.code(), refusal.args());
        }
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
