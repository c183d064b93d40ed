package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gridwrit.naughty.Slot.Where;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One thing wrong with one place of a request.
record Try(Category category, Slot slot, UnaryOperator<Draft> wrong) {
    static final List<String> OTHER_TYPES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "[]",
            "{}",
            "[null]",
            "[[[{}]]]",
            "{\"a\":1}",
            "{\"@class\":\"java.lang.Runtime\"}",
            "\"" + "9".repeat(2000) + "\"",
            "9".repeat(1500));
    private static final List<String> MEDIA_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/json; charset=gw7x",
            "application/x-www-form-urlencoded; charset=gw7x",
            "image/png",
            "gw7x",
            "a/b/c; <gw7x>=\"");

    static List<Try> of(Target target) {
        var all = new ArrayList<Try>();
        for (var slot : target.slots()) {
            switch (slot.where()) {
                case PATH -> variable(slot, all);
                case FIELD -> field(slot, all);
                case JSON -> json(target, slot, all);
                case BODY -> body(slot, all);
                case FILE -> Files.of(slot, all);
                case HEADER -> {}
            }
        }
        var whole = new Slot(Where.BODY, "");
        for (var type : MEDIA_TYPES) all.add(new Try(Category.MEDIA_TYPE, whole, it -> it.type(type)));
        all.add(new Try(Category.TYPE, whole, it -> it.also("gw7x=1&class.module.classLoader=1&_csrf=x&a%5B%5D=1")));
        return all;
    }

    private static void variable(Slot slot, List<Try> all) {
        for (var it : Naughty.texts()) {
            if (!it.text().isEmpty())
                all.add(new Try(it.category(), slot, draft -> draft.variable(slot.name(), it.encoded())));
        }
    }

    private static void field(Slot slot, List<Try> all) {
        for (var it : Naughty.texts()) {
            all.add(new Try(it.category(), slot, draft -> draft.field(slot.name(), it.encoded())));
        }
        all.add(new Try(Category.MISSING, slot, it -> it.without(slot.name())));
        all.add(new Try(Category.TWICE, slot, it -> it.also(slot.name() + "=gw7x")));
        all.add(new Try(Category.TYPE, slot, it -> it.without(slot.name()).also(slot.name() + "%5B0%5D.a=1")));
        all.add(new Try(Category.TYPE, slot, it -> it.also(slot.name() + ".class.name=gw7x")));
        all.add(new Try(Category.UNICODE, slot, it -> it.field(slot.name(), "%FF%FE%C0%AF")));
        all.add(new Try(Category.UNICODE, slot, it -> it.field(slot.name(), "%")));
    }

    private static void json(Target target, Slot slot, List<Try> all) {
        for (var it : Naughty.texts()) {
            all.add(new Try(it.category(), slot, draft -> draft.json(replaced(target, slot.name(), it.json()))));
        }
        for (var it : OTHER_TYPES) {
            all.add(new Try(Category.TYPE, slot, draft -> draft.json(replaced(target, slot.name(), it))));
        }
        all.add(new Try(Category.MISSING, slot, it -> it.json(replaced(target, slot.name(), ""))));
        var last = slot.name().substring(slot.name().lastIndexOf('.') + 1);
        all.add(new Try(
                Category.TWICE,
                slot,
                it -> it.json(
                        "{\"" + last + "\":1," + target.example().toString().substring(1))));
    }

    private static void body(Slot slot, List<Try> all) {
        var bodies = List.of(
                "",
                " ",
                "{",
                "[",
                "null",
                "\"a\"",
                "{\"a\":",
                "{}{}",
                "{'a':1}",
                "\ufeff{}",
                "{\"a\":\"\\ud800\"}",
                "<a/>",
                "a=b&c=d",
                "{\"\\u0000\":1}",
                "{\"__proto__\":{\"a\":1}}");
        for (var it : bodies) all.add(new Try(Category.TYPE, slot, draft -> draft.body(it.getBytes(UTF_8))));
        var bombs = List.of(
                "[".repeat(50_000),
                "{\"a\":".repeat(50_000),
                "{\"a\":" + "9".repeat(200_000) + "}",
                "{\"a\":1e" + "9".repeat(900) + "}",
                "{\"a\":\"" + "x".repeat(2_000_000) + "\"}",
                "{" + "\"a\":1,".repeat(60_000) + "\"a\":1}",
                "{\"" + "k".repeat(200_000) + "\":1}");
        for (var it : bombs) all.add(new Try(Category.BOMB, slot, draft -> draft.body(it.getBytes(UTF_8))));
        all.add(new Try(Category.UNICODE, slot, it -> it.body(new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'})));
        all.add(new Try(Category.UNICODE, slot, it -> it.body("{\"a\":1}".getBytes(UTF_16))));
    }

    /// The example with something else at one place; nothing there when the something is empty.
    private static String replaced(Target target, String path, String raw) {
        var copy = target.example().deepCopy();
        JsonNode at = copy;
        var names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) at = at.path(names[i]);
        var last = names[names.length - 1];
        if (at instanceof ObjectNode object) {
            if (raw.isEmpty()) object.remove(last);
            else object.put(last, "gw7x-here");
        }
        return copy.toString().replace("\"gw7x-here\"", raw);
    }
}
