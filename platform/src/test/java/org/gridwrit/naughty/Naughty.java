package org.gridwrit.naughty;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One text nobody should send. Those that could come back as something else than text carry [#MARK].
record Naughty(Category category, String text) {
    /// Stands in no page of ours: read as a tag, an attribute or a header it betrays what was not escaped.
    static final String MARK = "gw7x";

    /// 7777 × 7777: who answers with it has calculated what was sent.
    static final String PRODUCT = "60481729";

    private static final String MANY = "９".repeat(40);

    private static final Map<Category, List<String>> LISTS = Map.of(
            Category.SQL,
            List.of(
                    "' or '1'='1",
                    "1' or 1=1--",
                    "'; select pg_sleep(600)--",
                    "\" or \"\"=\"",
                    "1) union select null,current_user--",
                    "%' and 1=cast(version() as int)--",
                    "$$;drop table task.task;$$",
                    "\\'; --",
                    "%_%",
                    "{1,2}"),
            Category.SCRIPT,
            List.of(
                    "<gw7x onload=alert(1)>",
                    "\"><gw7x>",
                    "' gw7x='1",
                    "\" gw7x=\"1",
                    "javascript:gw7x//",
                    "</title><gw7x>",
                    "--><gw7x>",
                    "<svg/onload=gw7x>",
                    "&lt;gw7x&gt;<gw7x",
                    "<![CDATA[<gw7x>]]>"),
            Category.TRAVERSAL,
            List.of(
                    "../../../../etc/passwd",
                    "..\\..\\etc\\passwd",
                    "/etc/passwd",
                    "file:///etc/passwd",
                    "....//....//etc/passwd",
                    "C:\\Windows\\win.ini",
                    "classpath:application.yaml",
                    "https://gw7x.example/",
                    "//gw7x.example/",
                    "/\\gw7x.example"),
            Category.TEMPLATE,
            List.of(
                    "${7777*7777}",
                    "#{7777*7777}",
                    "*{7777*7777}",
                    "[[${7777*7777}]]",
                    "__${7777*7777}__::.x",
                    "{{7777*7777}}",
                    "${T(java.lang.Runtime).getRuntime()}",
                    "${jndi:ldap://127.0.0.1:1/gw7x}",
                    "%{7777*7777}",
                    "{0} {1} {999999999}"),
            Category.HEADER,
            List.of("a\r\nX-Gw7x: 1", "a\nSet-Cookie: gw7x=1", "\r\n\r\n<gw7x>", "a\u2028X-Gw7x: 1", "嘊嘍X-Gw7x: 1"),
            Category.COMMAND,
            List.of("; id", "| cat /etc/passwd", "$(id)", "`id`", "() { :;}; echo gw7x", "--help", "-1"),
            Category.XML,
            List.of(
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                    "<!DOCTYPE a [<!ENTITY b \"gw7x\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;&c;</a>"),
            Category.FORMULA,
            List.of("=cmd|'/C gw7x'!A0", "+gw7x", "@SUM(gw7x)", "\t=gw7x"),
            Category.NUMBER,
            List.of(
                    "0",
                    "-0",
                    "2147483648",
                    "-2147483649",
                    "9223372036854775808",
                    "1e999999999",
                    "0x10",
                    "NaN",
                    "-Infinity",
                    "1,000,5",
                    "1.0000000000000000000000001",
                    "٣",
                    MANY),
            Category.DATE,
            List.of(
                    "2026-02-30",
                    "0000-00-00",
                    "+1000000000-01-01",
                    "-999999999-01-01",
                    "9999-12-31",
                    "2026-13-01T25:61:61Z",
                    "二〇二六年"));

    private static final List<Naughty> TEXTS = written();

    static List<Naughty> texts() {
        return TEXTS;
    }

    private static List<Naughty> written() {
        var all = new ArrayList<Naughty>();
        LISTS.forEach((category, texts) -> texts.forEach(it -> all.add(new Naughty(category, it))));
        unicode().forEach(it -> all.add(new Naughty(Category.UNICODE, it)));
        identifiers().forEach(it -> all.add(new Naughty(Category.IDENTIFIER, it)));
        lengths().forEach(it -> all.add(new Naughty(Category.LENGTH, it)));
        return List.copyOf(all);
    }

    private static Stream<String> unicode() {
        return Stream.of(
                "\0",
                "a\0b",
                "\ud800",
                "a\udfffb",
                "\u202egw7x\u202c",
                "\ufeff",
                "\uffff",
                "\u200b",
                "\u0301".repeat(300),
                "𠮷𠮶",
                "👨‍👩‍👧‍👦",
                "ﷺ".repeat(50),
                "\u0001\u0008\u001b[31m",
                "İıſK",
                "凭祥\u3000市",
                " ",
                "\t");
    }

    private static Stream<String> identifiers() {
        return Stream.of(
                "00000000-0000-0000-0000-000000000000",
                "451400-00000000-0000-0000-0000-000000000000",
                "999999-ffffffff-ffff-ffff-ffff-ffffffffffff",
                "451400-1-1-1-1-1",
                "451400-",
                "-",
                "gggggggg-gggg-gggg-gggg-gggggggggggg",
                "45140000000000000000000000000000000000000000-019b2c3d-0000-7000-8000-000000000001",
                "null",
                "undefined",
                "[object Object]",
                "true",
                "admin");
    }

    private static Stream<String> lengths() {
        return Stream.of(
                "", "长".repeat(300), "a".repeat(6000), "<gw7x>".repeat(400), "，".repeat(3000), "1 ".repeat(2500));
    }

    /// For forms and addresses: every byte but letters and digits as `%xx`; half a surrogate pair as the three bytes
    /// it would have.
    String encoded() {
        var out = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point < 128 && Character.isLetterOrDigit(point)) out.append((char) point);
            else if (point >= 0xd800 && point <= 0xdfff)
                out.append("%%%02X%%%02X%%%02X"
                        .formatted(0xe0 | point >> 12, 0x80 | point >> 6 & 0x3f, 0x80 | point & 0x3f));
            else
                for (byte it : Character.toString(point).getBytes(StandardCharsets.UTF_8))
                    out.append("%%%02X".formatted(it));
        }
        return out.toString();
    }

    /// As JSON can say it, half a surrogate pair too.
    String json() {
        var out = new StringBuilder("\"");
        for (char it : text.toCharArray()) {
            if (it < 0x20 || it > 0x7e || it == '"' || it == '\\') out.append("\\u%04x".formatted((int) it));
            else out.append(it);
        }
        return out.append('"').toString();
    }
}
