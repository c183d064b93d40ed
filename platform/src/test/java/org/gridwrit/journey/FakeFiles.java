package org.gridwrit.journey;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/// The court's side of tus, as far as a phone sees it.
final class FakeFiles {
    private FakeFiles() {}

    static void answer(
            Route route,
            String id,
            Map<String, ByteArrayOutputStream> files,
            Map<String, Map<String, String>> announced) {
        var request = route.request();
        if (request.method().equals("POST")) {
            var metadata = new HashMap<String, String>();
            for (var pair :
                    requireNonNull(request.headerValue("upload-metadata")).split(",", -1)) {
                metadata.put(pair.split(" ", 2)[0], FakeCourt.decoded(pair.split(" ", 2)[1]));
            }
            metadata.put("length", requireNonNull(request.headerValue("upload-length")));
            var name = requireNonNull(metadata.get("id"));
            announced.putIfAbsent(name, metadata);
            files.putIfAbsent(name, new ByteArrayOutputStream());
            route.fulfill(
                    new FulfillOptions().setStatus(201).setHeaders(Map.of("Location", "/api/v1/field/files/" + name)));
            return;
        }
        var file = files.get(id);
        if (file == null) {
            route.fulfill(new FulfillOptions().setStatus(404));
            return;
        }
        var known = requireNonNull(announced.get(id));
        if (request.method().equals("PATCH")) file.writeBytes(request.postDataBuffer());
        var whole = String.valueOf(file.size()).equals(known.get("length"));
        if (!request.method().equals("GET")) {
            route.fulfill(new FulfillOptions()
                    .setStatus(request.method().equals("PATCH") ? 204 : 200)
                    .setHeaders(Map.of("Upload-Offset", String.valueOf(file.size()))));
        } else if (whole) {
            route.fulfill(new FulfillOptions()
                    .setContentType("application/json")
                    .setBody("{\"id\":\"" + id + "\",\"sha256\":\"" + known.get("sha256") + "\"}"));
        } else {
            route.fulfill(new FulfillOptions().setStatus(404));
        }
    }
}
