package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridwrit.naughty.Slot.Where;
import org.jspecify.annotations.Nullable;

/// A request in the making: everything in it is as it should be until somebody puts something else there.
final class Draft {
    private final Target target;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String extra = "";
    private String json;
    private byte @Nullable [] body;
    private @Nullable String type;
    private @Nullable Upload upload;

    /// @param name as it stands in the header, quotes not included
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Upload(String field, String name, byte[] content) {}

    Draft(Target target, Live live) {
        this.target = target;
        var before = "";
        for (var part : target.path().split("/", -1)) {
            if (part.startsWith("{")) {
                var name = part.replaceAll("[{}]|:.*", "");
                variables.put(name, live.variable(before, name));
            } else before = part;
        }
        for (var slot : target.slots()) {
            if (slot.where() == Where.FIELD) fields.put(slot.name(), live.field(slot.name()));
            if (slot.where() == Where.FILE) upload = new Upload(slot.name(), "a.csv", "a,b\n1,2\n".getBytes(UTF_8));
        }
        json = target.readsJson() ? target.example().toString() : "";
    }

    Draft variable(String name, String encoded) {
        variables.put(name, encoded);
        return this;
    }

    Draft field(String name, String encoded) {
        fields.put(name, encoded);
        return this;
    }

    Draft without(String name) {
        fields.remove(name);
        return this;
    }

    Draft also(String pair) {
        extra += "&" + pair;
        return this;
    }

    Draft json(String text) {
        json = text;
        return this;
    }

    Draft body(byte[] bytes) {
        body = bytes;
        return this;
    }

    Draft type(String mediaType) {
        type = mediaType;
        return this;
    }

    Draft upload(String name, byte[] content) {
        if (upload != null) upload = new Upload(upload.field, name, content);
        return this;
    }

    String target() {
        var path = target.address(it -> variables.getOrDefault(it, "x"));
        return inAddress() && !query().isEmpty() ? path + "?" + query() : path;
    }

    /// A JSON or a file goes in the body; then the fields go into the address, as they do in every GET.
    private boolean inAddress() {
        return target.method().equals("GET")
                || target.method().equals("DELETE")
                || target.readsJson()
                || upload != null;
    }

    private String query() {
        return fields.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining("&"))
                + extra;
    }

    byte[] content() {
        if (body != null) return body;
        if (upload != null) {
            return concat(
                    "--gw7x-border\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                            .formatted(upload.field, upload.name),
                    upload.content,
                    "\r\n--gw7x-border--\r\n");
        }
        if (target.readsJson()) return json.getBytes(UTF_8);
        return inAddress() ? new byte[0] : query().getBytes(UTF_8);
    }

    List<String> headers() {
        var content = content();
        if (content.length == 0 && type == null) return List.of();
        if (type != null) return List.of("Content-Type: " + type);
        if (upload != null) return List.of("Content-Type: multipart/form-data; boundary=gw7x-border");
        return List.of(
                "Content-Type: " + (target.readsJson() ? "application/json" : "application/x-www-form-urlencoded"));
    }

    private static byte[] concat(String head, byte[] content, String tail) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(UTF_8));
        out.writeBytes(content);
        out.writeBytes(tail.getBytes(UTF_8));
        return out.toByteArray();
    }
}
