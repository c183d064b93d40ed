package org.gridwrit.task.parcel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.sync.Push;
import org.gridwrit.task.upload.CarriedFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Does with what a phone packed what it would have done itself.
@Component
class Unpacking {
    private static final int MOST_FACTS = 500;

    private final Push push;
    private final CarriedFiles files;
    private final JsonMapper json;
    private final Clock clock;

    Unpacking(Push push, CarriedFiles files, JsonMapper json, Clock clock) {
        this.push = push;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    Unpacked unpack(Actor worker, JsonNode content, Locale locale) {
        var facts = content.path("facts");
        if (!facts.isArray()) throw new Refusal("parcel.unreadable");
        if (facts.size() > MOST_FACTS) throw new Refusal("facts.too-many", MOST_FACTS, facts.size());
        var body = json.createObjectNode();
        body.set("device", content.path("device"));
        // The way lasted hours or days and is no error of the clock; how wrong that is the phone knows from the court.
        body.put(
                "sentAt",
                clock.instant().minusMillis(content.path("ahead").asLong(0)).toString());
        body.set("facts", facts);
        var said = push.take(worker, body, locale);
        var answers = json.createObjectNode();
        answers.set("facts", json.valueToTree(said.answers()));
        var receipts = answers.putArray("files");
        var complaints = new ArrayList<String>();
        for (var file : content.path("files")) {
            try {
                receipts.add(json.<JsonNode>valueToTree(files.bring(worker, told(file), bytes(file))));
            } catch (Refusal refusal) {
                complaints.add(refusal.code());
            }
        }
        return new Unpacked(said, receipts.size(), List.copyOf(complaints), answers);
    }

    private static Map<String, String> told(JsonNode file) {
        var told = new TreeMap<String, String>();
        for (var name : List.of("id", "task", "report", "sha256", "type", "use", "signer")) {
            told.put(name, file.path(name).asString(""));
        }
        return told;
    }

    private static byte[] bytes(JsonNode file) {
        try {
            return Base64.getDecoder().decode(file.path("content").asString(""));
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("parcel.unreadable");
        }
    }
}
